/* global document, location */
// The message comes in the address's fragment, which no server ever sees; it is shown as text only.
(function () {
  'use strict';
  try {
    const { language, message } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
    document.documentElement.lang = String(language);
    for (const line of message) {
      const paragraph = document.createElement('p');
      paragraph.textContent = String(line);
      document.getElementById('message').append(paragraph);
    }
  } catch {
    // Somebody opened the page by hand: nothing to say.
  }
})();
