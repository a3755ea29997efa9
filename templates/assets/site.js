// On every page: "/" leads to the search, and the search may ask the page for its text.
(() => {
  'use strict';

  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select')) return;
    const field = document.getElementById('q');
    const link = document.querySelector('a[href$="search.html"]');
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.focus();
    else location.href = link.href;
  });

  // Only the search of the same site, or of the same folder, gets an answer.
  addEventListener('message', event => {
    const ours = event.origin === location.origin || location.protocol === 'file:';
    if (!ours || event.source !== parent || parent === window || event.data !== 'archive-text') return;
    const blocks = document.querySelectorAll('.text :is(p, li, h2, h3, figcaption, td)');
    const text = node => node.matches?.('a[href^="#p"]') ? '' : node.textContent;
    const texts = Array.from(blocks, block => Array.from(block.childNodes, text).join(''));
    parent.postMessage(texts, event.origin === 'null' ? '*' : event.origin);
  });
})();
