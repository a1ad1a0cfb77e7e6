// Draws the chart above a table from the cells of the table, so that both show the same. Without scripts the table is all.
(function () {
  'use strict';
  var COLOURS = 6;
  var redraw = [];

  function style(name) {
    return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  }

  function number(text) {
    return text === undefined || text === '' ? null : Number(text);
  }

  function short(value) {
    var size = Math.abs(value);
    if (size >= 1e8) return +(value / 1e8).toPrecision(4) + '亿';
    if (size >= 1e4) return +(value / 1e4).toPrecision(4) + '万';
    return String(+value.toPrecision(6));
  }

  // A row as a series; a column without a number is a gap.
  function series(row, columns) {
    var cells = row.querySelectorAll('td');
    var name = row.querySelector('.name').textContent;
    var unit = row.querySelector('.unit');
    return {
      row: row,
      name: name,
      unit: unit ? unit.textContent : '',
      median: row.classList.contains('median'),
      values: columns.map(function (c, i) { return number(cells[i].dataset.v); }),
      peers: columns.map(function (c, i) { return number(cells[i].dataset.m); })
    };
  }

  function line(name, values, colour, dashed) {
    var drawn = values.filter(function (v) { return v !== null; }).length;
    return {
      type: 'line', z: dashed ? 3 : 2, name: name, data: values, connectNulls: false, animation: false, symbol: 'circle',
      symbolSize: drawn > 12 ? 4 : 7, itemStyle: { color: dashed ? style('paper') : colour, borderColor: colour, borderWidth: 2 },
      lineStyle: { color: colour, width: 2.5, type: dashed ? 'dashed' : 'solid' },
      endLabel: { show: false }, emphasis: { focus: 'series' }
    };
  }

  function bars(chosen, index) {
    return [{
      type: 'bar', animation: false, barMaxWidth: 26,
      data: chosen.map(function (s, i) { return { value: s.values[index], itemStyle: { color: style('c' + (i % COLOURS + 1)) } }; }),
      label: { show: true, position: 'right', color: style('ink'), formatter: function (p) { return short(p.value); } }
    }];
  }

  function axis(extra) {
    return Object.assign({
      axisLine: { lineStyle: { color: style('line') } }, axisTick: { show: false },
      axisLabel: { color: style('soft'), fontSize: 12 }, splitLine: { lineStyle: { color: style('line') } }
    }, extra);
  }

  function lines(chosen, one) {
    var all = [];
    chosen.forEach(function (s, i) {
      all.push(line(s.name, s.values, s.median ? style('soft') : style('c' + (i % COLOURS + 1)), s.median));
      if (one && s.peers.some(function (v) { return v !== null; })) {
        all.push(line(s.name + '，同类中位数', s.peers, style('soft'), true));
      }
    });
    return all;
  }

  function option(chosen, columns, one) {
    var filled = columns.map(function (c, i) { return i; }).filter(function (i) {
      return chosen.some(function (s) { return s.values[i] !== null; });
    });
    var common = { animation: false, textStyle: { fontFamily: style('sans') }, aria: { enabled: true } };
    if (filled.length === 1 && chosen.length > 1) {
      return Object.assign(common, {
        grid: { left: 8, right: 64, top: 8, bottom: 8, containLabel: true },
        yAxis: axis({ type: 'category', inverse: true, data: chosen.map(function (s) { return s.name; }),
          axisLabel: { color: style('ink'), width: 200, overflow: 'truncate' } }),
        xAxis: axis({ type: 'value', axisLabel: { color: style('soft'), formatter: short } }),
        series: bars(chosen, filled[0])
      });
    }
    return Object.assign(common, {
      grid: { left: 8, right: 24, top: 16, bottom: 8, containLabel: true },
      xAxis: axis({ type: 'category', data: columns, boundaryGap: columns.length < 4, splitLine: { show: false } }),
      yAxis: axis({ type: 'value', axisLine: { show: false }, axisLabel: { color: style('soft'), formatter: short } }),
      series: lines(chosen, one)
    });
  }

  function caption(chosen, one) {
    if (!chosen.length) return '在下表中选几行来画。';
    var said = one ? chosen[0].name + (chosen[0].unit ? '（' + chosen[0].unit + '）' : '') : '在下表中选画哪几行';
    var dashed = chosen.some(function (s) { return s.median || (one && s.peers.some(function (v) { return v !== null; })); });
    return said + '。' + (dashed ? '虚线是同类机关的中位数；' : '') + '断开处没有数。';
  }

  function choosers(all, pick, table, draw) {
    var shown = 0;
    all.forEach(function (s) {
      var box = document.createElement('input');
      box.type = pick === 'one' ? 'radio' : 'checkbox';
      box.name = 'draw-' + table.id;
      box.setAttribute('aria-label', '画出' + s.name);
      box.checked = s.values.some(function (v) { return v !== null; }) && shown < (pick === 'one' ? 1 : COLOURS);
      if (box.checked) shown++;
      box.addEventListener('change', draw);
      var label = document.createElement('label');
      label.appendChild(box);
      s.row.querySelector('th').prepend(label);
      s.box = box;
    });
  }

  function start(figure) {
    var table = document.getElementById(figure.dataset.table);
    var heads = Array.from(table.querySelectorAll('th[data-x]'));
    var columns = heads.map(function (h) { return h.dataset.x; });
    var one = figure.dataset.pick === 'one';
    var all = Array.from(table.tBodies[0].rows).map(function (row) { return series(row, columns); });
    if (!all.some(function (s) { return s.values.some(function (v) { return v !== null; }); })) return;
    figure.classList.add('drawn');
    var canvas = figure.querySelector('.canvas');
    var chart = echarts.init(canvas);
    function draw() {
      var chosen = all.filter(function (s) { return s.box.checked; });
      chosen.forEach(function (s, i) { s.box.style.accentColor = s.median ? style('soft') : style('c' + (i % COLOURS + 1)); });
      chart.setOption(option(chosen, columns, one), true);
      figure.querySelector('figcaption').textContent = caption(chosen, one);
      figure.dataset.series = String(chosen.length);
    }
    choosers(all, figure.dataset.pick, table, draw);
    chart.on('mouseover', function (p) {
      figure.querySelector('figcaption').textContent = (p.seriesName && p.seriesType === 'line' ? p.seriesName + '，' : '') + p.name + '：' + Number(p.value).toLocaleString('zh-CN');
    });
    chart.on('mouseout', function () {
      figure.querySelector('figcaption').textContent = caption(all.filter(function (s) { return s.box.checked; }), one);
    });
    draw();
    redraw.push(function () { chart.resize(); draw(); });
  }

  function again() { redraw.forEach(function (draw) { draw(); }); }

  document.querySelectorAll('figure.chart').forEach(start);
  window.addEventListener('resize', again);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  matchMedia('print').addEventListener('change', again);
}());
