// Looks up bodies and indicators. The index of bodies comes in shards, each a script, since a page from a folder may load
// nothing else; a word leads to the shards of its signs, and the smallest of them is enough.
var zhibiao = (function () {
  'use strict';
  var SHOWN = 50;
  var known = { shards: 1, sizes: {}, indicators: [] };
  var loaded = {};
  var waiting = {};

  function words() {
    return document.getElementById('q').value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  }

  function shardOf(word) {
    var best = -1;
    Array.from(word).forEach(function (sign) {
      var shard = sign.codePointAt(0) % known.shards;
      if (known.sizes[shard] && (best < 0 || known.sizes[shard] < known.sizes[best])) best = shard;
    });
    return best;
  }

  function load(shard, then) {
    if (shard < 0 || loaded[shard]) return then();
    if (waiting[shard]) return waiting[shard].push(then);
    waiting[shard] = [then];
    var script = document.createElement('script');
    script.src = 'search/' + shard + '.js';
    document.head.appendChild(script);
  }

  function score(text, asked) {
    return asked.filter(function (word) { return text.toLowerCase().indexOf(word) >= 0; }).length;
  }

  function best(entries, asked, text) {
    return entries.map(function (entry) { return { entry: entry, score: score(text(entry), asked) }; })
      .filter(function (hit) { return hit.score > 0; })
      .sort(function (a, b) { return b.score - a.score || a.entry[0].length - b.entry[0].length || (a.entry[0] < b.entry[0] ? -1 : 1); });
  }

  function item(address, name, note) {
    var li = document.createElement('li');
    var a = document.createElement('a');
    a.href = address;
    a.textContent = name;
    li.appendChild(a);
    if (note) {
      var small = document.createElement('small');
      small.textContent = ' ' + note;
      li.appendChild(small);
    }
    return li;
  }

  function section(title, items) {
    if (!items.length) return;
    var results = document.getElementById('results');
    var head = document.createElement('h2');
    head.textContent = title;
    var list = document.createElement('ul');
    items.forEach(function (li) { list.appendChild(li); });
    results.append(head, list);
  }

  // A body and an indicator asked for together lead to the row of the one on the page of the other.
  function together(bodies, indicators, asked) {
    var pairs = [];
    bodies.slice(0, 5).forEach(function (body) {
      indicators.forEach(function (indicator) {
        if (pairs.length < SHOWN && body.entry[5].indexOf(known.indicators.indexOf(indicator.entry)) >= 0 &&
          score(body.entry[0] + body.entry[2] + indicator.entry[0] + indicator.entry[2], asked) === asked.length) {
          pairs.push(item(body.entry[1] + '#' + indicator.entry[3], body.entry[0] + '：' + indicator.entry[0], ''));
        }
      });
    });
    return pairs;
  }

  function show(asked) {
    var seen = {};
    var entries = [];
    asked.map(shardOf).forEach(function (shard) {
      (loaded[shard] || []).forEach(function (body) {
        if (!seen[body[1]]) {
          seen[body[1]] = true;
          entries.push(body);
        }
      });
    });
    var bodies = best(entries, asked, function (b) { return b[0] + ' ' + b[2]; });
    var indicators = best(known.indicators, asked, function (i) { return i[0] + ' ' + i[2]; });
    document.getElementById('results').textContent = '';
    document.getElementById('told').textContent = asked.length
      ? '机关' + bodies.length + '个，指标' + indicators.length + '个' + (bodies.length > SHOWN ? '；只列前' + SHOWN + '个，请再加一个词' : '')
      : '';
    if (asked.length > 1) section('机关的指标', together(bodies, indicators, asked));
    section('指标', indicators.slice(0, SHOWN).map(function (h) { return item(h.entry[1], h.entry[0], h.entry[2]); }));
    section('机关', bodies.slice(0, SHOWN).map(function (h) { return item(h.entry[1], h.entry[0], h.entry[3] + '–' + h.entry[4] + '年'); }));
  }

  function find() {
    var asked = words();
    var left = asked.length;
    if (!left) return show(asked);
    asked.forEach(function (word) {
      load(shardOf(word), function () {
        left--;
        if (!left && asked.join(' ') === words().join(' ')) show(asked);
      });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    var field = document.getElementById('q');
    field.value = new URLSearchParams(location.search).get('q') || '';
    field.addEventListener('input', find);
    field.form.addEventListener('submit', function (event) { event.preventDefault(); find(); });
    field.focus();
    find();
  });

  return {
    index: function (index) { known = index; },
    shard: function (shard, bodies) {
      loaded[shard] = bodies;
      (waiting[shard] || []).forEach(function (then) { then(); });
      delete waiting[shard];
    }
  };
}());
