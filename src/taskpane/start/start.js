/* global window, document, location, navigator, setTimeout */
// What stands in the page before any bundle. Written in ES5, because it also has to run, and say so
// plainly, where the add-in cannot: in the Internet Explorer of an old Office, or without Office.js.
(function () {
  'use strict';

  /** How long Office.js may take to answer. Users wait no longer (milliseconds). */
  var PATIENCE = 10000;

  var words = JSON.parse(document.getElementById('start-words').textContent || '{}');
  var say = words[language()];
  document.documentElement.lang = language();
  document.title = say.name;
  text('start-name', say.name);
  text('start-note', say.loading);

  if (tooOld()) {
    show(say.tooOld, false);
    return;
  }

  // A script that does not arrive tells nobody but the capturing phase.
  window.addEventListener(
    'error',
    function (event) {
      var failed = event.target;
      if (failed && failed.tagName === 'SCRIPT') {
        show(failed.id === 'office-js' ? say.officeMissing : say.filesMissing, true);
      }
    },
    true,
  );
  setTimeout(function () {
    show(say.officeSilent, true);
  }, PATIENCE);

  /** The pane's bundle puts itself in the place of this page: then there is nothing left to show it in. */
  function show(message, retry) {
    var start = document.getElementById('start');
    if (!start) return;
    start.className = 'told';
    start.setAttribute('role', 'alert');
    text('start-what', message.what);
    text('start-why', message.why);
    text('start-next', message.next);
    var button = document.getElementById('start-retry');
    button.style.display = retry ? '' : 'none';
    text('start-retry', say.retry);
    button.onclick = function () {
      location.reload();
    };
  }

  function text(id, value) {
    var element = document.getElementById(id);
    if (element) element.textContent = value;
  }

  /** The newest thing the bundles are compiled for: Chromium 110, Safari 16, Firefox 115. */
  function tooOld() {
    return typeof Array.prototype.toSorted !== 'function' || typeof window.ResizeObserver !== 'function';
  }

  /** `?lang=`, else the language Office tells the page (`_host_Info=Excel$Web$16.01$zh-CN$…`), else the browser's. */
  function language() {
    var asked = parameter('lang');
    var office = parameter('_host_Info').split(/[$|]/)[3];
    var tag = String(asked || office || navigator.language || '').toLowerCase();
    if (/^zh-(tw|hk|mo|hant)/.test(tag)) return 'zh-TW';
    if (tag.indexOf('zh') === 0) return 'zh-CN';
    return tag === '' ? 'zh-CN' : 'en';
  }

  function parameter(name) {
    var match = new RegExp('[?&]' + name + '=([^&]*)').exec(location.search);
    return match ? decodeURIComponent(match[1]) : '';
  }
})();
