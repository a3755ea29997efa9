// On every page: what it takes to print it, each paragraph has a link to itself, "/" leads to the search, the search may ask the page for its text, and reference managers find something.

/** The paragraphs of an article's page. */
const archiveText = page => {
  const text = node => node.matches?.('a[href^="#p"]') ? '' : node.textContent;
  return Array.from(page.querySelectorAll('.dek, .text :is(p, li, h2, h3, h4, pre, td, th)'),
    block => Array.from(block.childNodes, text).join(''));
};

/** An OpenURL for reference managers, as it stands in the pages of a small archive; the address of a file leads nobody else there. */
const archiveCoins = ({ title, source, authors, date, url }) => {
  const encoded = value => encodeURIComponent(value)
    .replace(/[!'()~]/g, sign => '%' + sign.charCodeAt(0).toString(16).toUpperCase())
    .replace(/%20/g, '+').replace(/%3A/g, ':').replace(/%2F/g, '/');
  const pairs = [['title', title], ['source', source], ...authors.map(name => ['au', name]), ['date', date], ['identifier', url]];
  const span = document.createElement('span');
  span.className = 'Z3988';
  span.title = 'ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft.type=newspaperArticle'
    + pairs.filter(([, value]) => value && !value.startsWith('file:')).map(([key, value]) => `&rft.${key}=${encoded(value)}`).join('');
  return span;
};

(() => {
  'use strict';

  for (const paragraph of document.querySelectorAll('.text > p[id]')) {
    const link = document.createElement('a');
    link.href = '#' + paragraph.id;
    link.textContent = '¶' + paragraph.id.slice(1);
    paragraph.append(link);
  }

  // The foot of the first printed page: how to cite it, and the first facts of the copy, up to its digest.
  const copy = document.getElementById('copy');
  if (copy) {
    const facts = Array.from(copy.querySelectorAll('dt'), name => `${name.textContent} ${name.nextElementSibling.textContent}`);
    const digest = facts.findIndex(fact => fact.startsWith('SHA-256'));
    const cited = document.querySelector('.citation').textContent;
    const page = location.href.replace(/[?#].*/, '');
    const address = location.protocol === 'file:' || cited.includes(page) ? [] : [page];
    const lines = [cited, [...facts.slice(0, digest), ...address].join(' · ')].map(line => JSON.stringify(line.trim().replace(/\s+/g, ' ')));
    document.documentElement.style.setProperty('--printed', lines.join('"\\A "'));
  }

  // The citation, with one press.
  const cite = document.getElementById('cite');
  if (cite) {
    const [label, done] = cite.dataset.copy.split('/');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    const said = document.createElement('span');
    said.role = 'status';
    button.addEventListener('click', async () => {
      const cited = cite.querySelector('.citation');
      try {
        await navigator.clipboard.writeText(cited.textContent.trim());
      } catch (refused) {
        getSelection().selectAllChildren(cited);
        document.execCommand('copy');
      }
      said.textContent = done;
    });
    cite.querySelector('h2').after(button, ' ', said);
  }

  // A mark that leads to the history of the copy opens it.
  document.addEventListener('click', event => {
    if (copy && event.target.closest('a[href="#copy"]')) copy.open = true;
  });

  // A bar of the chart says what it stands for when it is pointed at or focused.
  const chart = document.querySelector('.chart');
  if (chart) {
    const told = document.createElement('p');
    told.className = 'told';
    told.ariaHidden = 'true';
    chart.append(told);
    const tell = event => { told.textContent = event.target.closest('svg a')?.getAttribute('aria-label') ?? ''; };
    for (const kind of ['focusin', 'focusout', 'mouseover']) chart.addEventListener(kind, tell);
  }

  // A small archive has it in its pages.
  if (!document.querySelector('.Z3988') && document.querySelector('#cite, .entries li')) {
    const script = document.createElement('script');
    script.src = document.currentScript.src.replace(/site\.js$/, 'references.js');
    document.head.append(script);
  }

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

  // In a folder no page can read another; there the search asks this page, in a frame, for its text.
  addEventListener('message', event => {
    if (location.protocol !== 'file:' || event.source !== parent || event.data !== 'archive-text') return;
    parent.postMessage(archiveText(document), '*');
  });
})();
