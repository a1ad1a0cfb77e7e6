// Ties the marks of the text to the entries of the list. The links alone lead both ways; this shows both ends at once.
(function () {
  'use strict';
  var list = document.querySelector('.found');
  var text = document.getElementById('text');

  // What is shown is told by the class on, since :target does not follow a click that leaves the page where it is.
  document.documentElement.classList.add('js');

  // From the list, an entry; from the text, a mark. Both of one thing, with all pieces of a mark that was cut.
  function pair(id) {
    var entry = id.indexOf('f-') === 0 ? document.getElementById(id) : document.getElementById('f-' + id);
    var mark = document.getElementById(id.indexOf('f-') === 0 ? id.slice(2) : id);
    return { entry: entry, mark: mark };
  }

  function clear() {
    document.querySelectorAll('.on').forEach(function (e) { e.classList.remove('on'); });
  }

  function into(container, element) {
    var box = container.getBoundingClientRect();
    var at = element.getBoundingClientRect();
    if (at.top < box.top + 40 || at.bottom > box.bottom) {
      container.scrollTop += at.top - box.top - Math.min(80, box.height / 4);
    }
  }

  function show() {
    clear();
    var id = decodeURIComponent(location.hash.slice(1));
    if (!id) return;
    var found = pair(id);
    if (found.entry) {
      found.entry.classList.add('on');
      into(list, found.entry);
    }
    if (found.mark && text.contains(found.mark)) {
      found.mark.classList.add('on');
      text.querySelectorAll('[data-of="' + CSS.escape(found.mark.id) + '"]').forEach(function (piece) { piece.classList.add('on'); });
      if (id.indexOf('f-') !== 0 || !visible(found.mark)) {
        found.mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      }
    }
  }

  function visible(mark) {
    var at = mark.getBoundingClientRect();
    return at.top > 60 && at.bottom < innerHeight * 0.62;
  }

  // A click on a mark must not move the page: the list scrolls within itself.
  text.addEventListener('click', function (event) {
    var link = event.target.closest('a[href^="#f-"]');
    if (!link) return;
    event.preventDefault();
    var top = scrollY;
    history.pushState(null, '', link.getAttribute('href'));
    show();
    scrollTo({ top: top, behavior: 'instant' });
  });

  addEventListener('hashchange', show);
  addEventListener('popstate', show);
  show();
}());
