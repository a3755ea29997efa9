// The search page: what is typed, or stands in the address, as results. All words that readers see come from the page.
(search => {
  'use strict';

  const PER_PAGE = 10;
  const MOST_PHRASED = 60;
  const MOST_LINKS = 60;
  const AT_ONCE = 4;
  const PATIENCE = 5000;
  const SITE = new URL('../', document.currentScript.src);

  const part = id => document.getElementById(id);
  const form = part('search');
  const field = part('q');
  const order = part('order');
  const results = part('results');
  const say = form.dataset;
  const language = document.documentElement.lang || undefined;
  const filters = {};
  for (const kind of ['author', 'topic', 'publication', 'before', 'after']) {
    filters[kind] = filters[say[kind].toLowerCase()] = kind;
  }

  const make = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const number = n => n.toLocaleString(language);
  const pageOf = card => new URL(encodeURI(card.path) + '.html', SITE).href;
  const address = (query, page) => {
    const parameters = new URLSearchParams({ q: query });
    if (order.value) parameters.set('order', order.value);
    if (page > 1) parameters.set('page', page);
    return '?' + parameters;
  };

  // No text stands twice on the site: it is taken from the pages, from a host by reading them; in a folder, where no
  // page can read another, by asking them in frames that nobody sees.

  const texts = {};
  const queue = [];
  let asked = 0;

  const textOf = card => texts[card.path] ??= location.protocol === 'file:'
    ? new Promise(resolve => {
      queue.push({ card, resolve });
      askNext();
    })
    : fetch(pageOf(card))
      .then(answer => answer.text())
      .then(html => archiveText(new DOMParser().parseFromString(html, 'text/html')))
      .catch(() => []);

  const askNext = () => {
    if (asked === AT_ONCE || !queue.length) return;
    asked++;
    const { card, resolve } = queue.shift();
    const frame = make('iframe', { src: pageOf(card), hidden: true, tabIndex: -1 });
    const done = lines => {
      clearTimeout(late);
      removeEventListener('message', hear);
      frame.remove();
      asked--;
      resolve(lines.map(String));
      askNext();
    };
    const hear = event => event.source === frame.contentWindow && Array.isArray(event.data) && done(event.data);
    const late = setTimeout(done, PATIENCE, []);
    addEventListener('message', hear);
    frame.onload = () => frame.contentWindow.postMessage('archive-text', '*');
    document.body.append(frame);
  };

  // Results.

  const marked = (text, places) => {
    const nodes = [];
    let at = 0;
    let mark = null;
    for (const { start, end } of places) {
      if (end <= at || start >= text.length) continue;
      const from = Math.max(at, start);
      if (mark && from === at) {
        mark.append(text.slice(from, end));
      } else {
        mark = make('mark', {}, text.slice(from, end));
        nodes.push(text.slice(at, from), mark);
      }
      at = end;
    }
    return [...nodes, text.slice(at)];
  };

  const sentencesOf = (text, tag) => {
    try {
      return Array.from(new Intl.Segmenter(tag || undefined, { granularity: 'sentence' }).segment(text), s => s.segment.trim());
    } catch (noSuchLanguage) {
      return text.match(/[^.!?。！？]+[.!?。！？]*/g) || [];
    }
  };

  /** The sentence with most of the words, the first of equals; one that holds the phrases before all. */
  const bestSentence = (root, answer, card, lines) => {
    let best = { worth: 0 };
    for (const text of lines.flatMap(line => sentencesOf(line, card.language))) {
      const places = search.places(root, answer, text, card.language);
      const whole = places.length && answer.phrases.length && search.havePhrases(answer.phrases, [text]) ? 100 : 0;
      const worth = whole + new Set(places.map(place => place.number)).size;
      if (worth > best.worth) best = { worth, text, places };
    }
    return best.worth ? best : null;
  };

  const shortened = ({ text, places }) => {
    const first = places[0].start;
    if (text.length < 200) return marked(text, places);
    const from = first < 100 ? 0 : text.indexOf(' ', first - 70) + 1;
    const moved = places.map(place => ({ start: place.start - from, end: place.end - from })).filter(place => place.start >= 0);
    const to = from + 180 < text.length ? Math.max(text.lastIndexOf(' ', from + 180), from + 120) : text.length;
    return [from ? '… ' : '', ...marked(text.slice(from, to), moved), to < text.length ? ' …' : ''];
  };

  const dateOf = ({ date }) => {
    const [year, month, day] = date.split('-');
    const values = { year, month: say.months.split('|')[month - 1], day: Number(day) };
    return day ? fill(say.day, values) : month ? fill(say.month, values) : year;
  };

  /** What an article says of itself before its text. */
  const known = card => [card.headline, card.summary, card.publication, ...card.authors, ...card.topics];

  const item = (root, answer, card) => {
    const shown = (text, tag) => marked(text, search.places(root, answer, text, tag));
    const places = search.places(root, answer, card.summary, card.language);
    const sentence = make('p', { className: 'sentence', lang: card.language, dir: 'auto' }, ...marked(card.summary, places));
    const names = [card.publication, ...card.authors].filter(name => name)
      .map(name => make('bdi', {}, ...shown(name, card.language)))
      .flatMap((name, i) => i ? [' · ', name] : [name]);
    const made = make('li', {},
      card.date ? make('time', { dateTime: card.date }, dateOf(card)) : make('span', { className: 'none' }, say.undated),
      make('div', {},
        make('a', { href: pageOf(card), lang: card.language, dir: 'auto' }, ...shown(card.headline, card.language)),
        make('small', {}, ...names),
        archiveCoins({ title: card.headline, source: card.publication, authors: card.authors, date: card.date, url: pageOf(card) }),
        sentence));
    if (answer.wanted.length && (answer.phrases.length || !places.length)) {
      made.whenSeen = async () => {
        const lines = await textOf(card);
        const best = bestSentence(root, answer, card, lines);
        // Two pairs of words may share a list of the index: one article in thousands.
        if (lines.length && !search.havePhrases(answer.phrases, [...known(card), ...lines])) made.drop();
        else if (best) sentence.replaceChildren(...shortened(best));
      };
    }
    return made;
  };

  // From a host, what is not yet in the middle of the screen is not read: most results are never looked at.
  const watcher = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      target.whenSeen();
    }
  }, { rootMargin: location.protocol === 'file:' ? '0px' : '0px 0px -33% 0px' });

  // What stands around the results.

  const yearOf = (root, article) => root.years.filter(year => year.first <= article).pop().name;

  /** The years of articles with their numbers; without, where slices of the archive are left, whose years are added. */
  const yearsOf = (root, { articles, left }) => {
    const years = new Map();
    for (const article of articles) {
      const year = yearOf(root, article);
      years.set(year, (years.get(year) || 0) + 1);
    }
    for (const [from, to] of left) {
      const oldest = yearOf(root, from);
      for (const { name, first } of root.years) if (name >= oldest && first < to) years.set(name, 0);
    }
    years.delete('');
    return Array.from(years, ([year, count]) => [year, left.length ? 0 : count]).sort().reverse();
  };

  const links = (title, query, values) => values.length ? [make('section', {}, make('h2', {}, title),
    make('ul', {}, ...values.slice(0, MOST_LINKS).map(([text, clause, count]) => make('li', {},
      make('a', { href: address(`${query} ${clause}`.trim(), 1), dir: 'auto' }, text), count ? ' ' + number(count) : ''))))] : [];

  /** Each name once, in its first spelling; a paper's with and without "The" is one. */
  const distinct = names => Array.from(new Map(names.map(name => [search.whole(name).replace(/^the_/, ''), name])).values());

  /** Links that narrow the search: years with their numbers, then who and what the shown results are by and about. */
  const narrowing = (root, query, years, cards) => {
    const byYear = years.map(([year, count]) => {
      const next = String(Number(year) + 1).padStart(4, '0');
      return [year, `${say.after}:${year} ${say.before}:${next}`, count];
    });
    const byName = (kind, title, values) => links(title, query, distinct(values).sort()
      .map(value => [value, `${say[kind]}:"${value.replace(/["“”„«»]/g, ' ')}"`])
      .filter(([value, clause]) => value && !query.includes(clause)));
    return [
      ...links(say.years, query, byYear.length > 1 ? byYear : []),
      ...byName('publication', say.publications, cards.map(card => card.publication)),
      ...byName('author', say.authors, cards.flatMap(card => card.authors)),
      ...byName('topic', say.topics, cards.flatMap(card => card.topics)),
    ];
  };

  const paging = (query, page, pages, least) => pages < 2 ? [] : [
    ...(page > 1 ? [make('a', { href: address(query, page - 1), rel: 'prev' }, say.previous)] : []),
    make('span', {}, fill(say.page, { page: number(page), pages: number(pages) + (least ? '+' : '') })),
    ...(page < pages ? [make('a', { href: address(query, page + 1), rel: 'next' }, say.next)] : []),
  ];

  const put = (id, ...children) => {
    part(id).replaceChildren(...children);
    part(id).hidden = !children.length;
  };

  // Answering.

  /** Leaves the articles that have the phrases, and none that is not wanted; reads so many texts, and says whether that was all. */
  const withPhrases = async (root, answer, articles, most) => {
    const phrases = answer.phrases.filter(phrase => !phrase.sure);
    const unwanted = await Promise.all(answer.unwanted.map(async ({ phrase, list }) =>
      ({ phrase, holders: await search.among(root, list, articles) })));
    const against = article => unwanted.filter(({ holders }) => holders.has(article)).map(({ phrase }) => phrase);
    let asked = 0;
    const end = articles.findIndex(article => (phrases.length || against(article).length) && ++asked > most);
    const near = end < 0 ? articles : articles.slice(0, end);
    const kept = await Promise.all(near.map(async article => {
      const others = against(article);
      if (!phrases.length && !others.length) return true;
      const card = await search.card(article);
      if (!others.length && search.havePhrases(phrases, known(card))) return true;
      const texts = [...known(card), ...await textOf(card)];
      return search.havePhrases(phrases, texts) && !others.some(phrase => search.havePhrases([phrase], texts));
    }));
    return { articles: near.filter((_, i) => kept[i]), more: end >= 0 };
  };

  const count = (n, query, more, most) => {
    const text = more ? [say.unknown, say.leastOne][n] ?? say.least : n === 0 ? say.none : n === 1 ? say.one : say.many;
    part('count').textContent = query ? fill(text, { n: number(n || most) }) : '';
  };

  const button = (text, onclick) => make('button', { type: 'button', onclick }, text);

  let turn = 0;

  /** Shows a page of results; reads so many texts for phrases, and all of the lists if there is no other way to count. */
  const show = async (wanted, typing, most = MOST_PHRASED, counting = false) => {
    const query = field.value.trim();
    const mine = ++turn;
    document.title = (query ? query + ' · ' : '') + say.title;
    try {
      const root = await search.root();
      const answer = await search.answer(root, query, filters, typing);
      const unsure = answer.unwanted.length > 0 || answer.phrases.some(phrase => !phrase.sure);
      const needed = counting ? Infinity : wanted * PER_PAGE + (unsure ? most + 1 : 0);
      const first = await search.first(root, answer, order.value, needed);
      const { articles, more } = await withPhrases(root, answer, first.articles, most);
      const open = first.total === null;
      let total = (unsure ? null : first.total) ?? articles.length;
      const pages = Math.ceil(total / PER_PAGE);
      const page = Math.max(1, Math.min(wanted, pages));
      const cards = await Promise.all(articles.slice((page - 1) * PER_PAGE, page * PER_PAGE).map(search.card));
      if (mine !== turn) return;
      const years = yearsOf(root, { articles, left: first.left });
      results.replaceChildren(...cards.map(card => item(root, answer, card)));
      for (const child of results.children) {
        child.drop = () => {
          child.remove();
          count(--total, query, more || open, most);
        };
      }
      results.start = (page - 1) * PER_PAGE + 1;
      count(total, query, more || open, most);
      part('range').textContent = years.length ? Array.from(new Set([years[years.length - 1][0], years[0][0]])).join('–') : '';
      put('narrow', ...narrowing(root, query, years, cards));
      put('pages', ...paging(query, page, pages, open),
        ...(more ? [button(say.further, () => show(page, false, most + MOST_PHRASED))] : []),
        ...(open && !unsure ? [button(say.count, () => show(page, false, most, true))] : []));
      part('help').hidden = articles.length > 0 || more;
      watcher.disconnect();
      for (const child of results.children) if (child.whenSeen) watcher.observe(child);
      document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true }));
    } catch (error) {
      if (mine === turn) part('count').textContent = say.broken;
      throw error;
    }
  };

  const remember = () => {
    try {
      history.replaceState(null, '', field.value.trim() ? address(field.value.trim(), 1) : location.pathname);
    } catch (refused) {
      // Some browsers let the address of a page from a folder stand as it is.
    }
  };

  let pause = 0;
  const ask = typing => {
    clearTimeout(pause);
    remember();
    show(1, typing);
  };
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => ask(/\S$/.test(field.value)), 150);
  });
  order.addEventListener('change', () => ask(false));
  form.addEventListener('submit', event => {
    event.preventDefault();
    ask(false);
  });

  // Arrow keys lead from the field through the results and back.
  document.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [field, ...results.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement);
    if (!step || at < 0 || !stops[at + step] || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    stops[at + step].focus();
  });

  const given = new URLSearchParams(location.search);
  field.value = given.get('q') || '';
  if (Array.from(order.options).some(option => option.value === given.get('order'))) order.value = given.get('order');
  show(Math.max(1, parseInt(given.get('page'), 10) || 1), false);
})(archiveSearch);
