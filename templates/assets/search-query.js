// What a reader types, answered: clauses, and the articles that satisfy them all.
(search => {
  'use strict';

  const CLAUSE = /(-?)(?:([\p{L}_]+):)?(?:["“„«]([^"”“»]*)["”“»]?|(\S+))/gu;
  const FIELDS = { author: ':a', topic: ':t', publication: ':p' };
  const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;
  const SECOND_FORM = 0.5;
  const UNFINISHED = 0.7;
  const FEW = 60;
  const MOST_BETWEEN = 3;

  /** The clauses of a query; names gives the reader's words for the filters, such as autor for author. */
  search.parse = (query, names) => Array.from(query.matchAll(CLAUSE), ([whole, minus, key, quoted, plain]) => {
    const kind = names[(key || '').toLowerCase()];
    const text = quoted ?? plain;
    const excluded = minus === '-';
    const named = quoted !== undefined;
    const open = named && !/["”“»]$/.test(whole.slice(whole.indexOf(quoted)));
    if (FIELDS[kind] || (kind && DATE.test(text))) return { kind, text, excluded, named, open };
    return { kind: named ? 'phrase' : 'words', text: key ? `${key}:${text}` : text, excluded, open };
  });

  /** The terms that a word may be found by in this archive, each with its weight. */
  const formsOf = (root, word) => {
    const weights = new Map();
    for (const stemming of root.stemmings.values()) {
      stemming(word).forEach((form, i) => weights.set(form, i === 0 ? 1 : weights.get(form) ?? SECOND_FORM));
    }
    return weights;
  };

  const anyOf = async (root, weights) => search.either(root, await Promise.all(
    Array.from(weights, async ([term, weight]) => search.weighted(await search.exactly(root, term), weight))));

  /** A word typed past its stem: "bridgi" is on the way to "bridging", which stands as "bridg". */
  const stemOnTheWay = (root, word) => anyOf(root,
    new Map([1, 2, 3].filter(n => word.length - n > 2).map(n => [word.slice(0, -n), UNFINISHED])));

  /** The articles with a word; while it is typed, or where nothing has it, also with the words that it begins. */
  const find = async (root, word, wanted) => {
    const forms = formsOf(root, word.text);
    const sought = { terms: new Set(forms.keys()), start: '' };
    wanted.push(sought);
    let list = await anyOf(root, forms);
    if (word.unfinished || !search.sizeOf(list)) {
      sought.start = word.text;
      list = search.either(root, [list, search.weighted(await search.beginning(root, word.text), UNFINISHED)]);
    }
    if (!search.sizeOf(list) && !word.spaceless) list = await stemOnTheWay(root, word.text);
    const many = search.sizeOf(list);
    return search.weighted(list, Math.log(1 + (root.articles - many + 0.5) / (many + 0.5)));
  };

  const allOf = (root, lists) => lists
    .sort((a, b) => search.sizeOf(a) - search.sizeOf(b))
    .reduce((a, b) => search.both(root, a, b));

  const wordsOf = text => search.words(text).filter(word => !word.tail);

  /** The articles of a name in quotation marks, or, until the second stands there, of all names that it begins. */
  const ofName = async (root, { kind, text, open }) => {
    const name = search.whole(text).replace(kind === 'publication' ? /^the_/ : /^$/, '');
    const term = `${FIELDS[kind]}=${name}`;
    const list = await (open ? search.beginning(root, term) : search.exactly(root, term));
    return name && search.sizeOf(list) && search.weighted(list, 0);
  };

  const inField = async (root, clause) => {
    const { kind, text, named } = clause;
    const prefix = FIELDS[kind];
    const exactly = named && await ofName(root, clause);
    if (exactly) return exactly;
    const lists = await Promise.all(wordsOf(text).map(async word => {
      const list = await search.exactly(root, prefix + word.text);
      return search.sizeOf(list) ? list : search.beginning(root, prefix + word.text);
    }));
    return lists.length && search.weighted(allOf(root, lists), 0);
  };

  const mixed = (key, hash) => Math.imul((key << 5 | key >>> 27) ^ hash, 0x9e3779b1);
  const finished = key => {
    const half = Math.imul(key ^ key >>> 15, 0x85ebca6b);
    return (half ^ half >>> 13) & 0x7fffffff;
  };

  /** Down to three binary digits. */
  const rounded = n => {
    const digits = Math.max(0, 29 - Math.clz32(n));
    return n >> digits << digits;
  };

  /** The pairs of a phrase that the index may know (in Java: PairRule, Sequence), and whether they are all there is to it. */
  const pairsOf = (root, words, lists) => {
    const many = lists.map(search.sizeOf);
    const hashes = words.map(word => search.hash(word.text));
    const everywhere = many.map(n => n * 4 > root.articles);
    const pairs = [];
    const add = (from, to, certain) => pairs.push({
      key: finished(hashes.slice(from, to + 1).reduce(mixed)),
      holders: search.both(root, lists[from], lists[to]),
      certain,
    });
    let whole = true;
    let anchor = -1;
    words.forEach((_, i) => {
      if (everywhere[i]) return;
      if (anchor < 0 && i > 0) add(i - 1, i, false);
      if (anchor >= 0 && i - anchor - 1 <= MOST_BETWEEN) {
        add(anchor, i, 3 * rounded(many[anchor]) * rounded(many[i]) > root.articles * Math.sqrt(root.articles));
      } else {
        whole &&= i - anchor < 3;
      }
      anchor = i;
    });
    if (anchor >= 0 && anchor + 1 < words.length) add(anchor, anchor + 1, false);
    return { pairs, whole: whole && pairs.length > 0 && words.length - anchor < 3 };
  };

  const hasAtLeast = async (root, list, many) => (await search.first(root, list, 'newest', many)).articles.length >= many;

  /** Of some articles those with the phrase, as far as the index knows, and whether it knows. */
  const narrowed = async (root, list, { pairs, whole }) => {
    let left = list;
    let sure = whole;
    for (const { key, holders, certain } of pairs) {
      const beside = await search.pair(root, key);
      if (certain || await hasAtLeast(root, search.both(root, holders, beside), FEW)) left = search.both(root, left, beside);
      else sure = false;
    }
    return { list: left, sure: sure && (pairs.length === 1 || await hasAtLeast(root, left, FEW + 1)) };
  };

  /** Of the articles with all words of a phrase those that may have it; sure, if no text need be asked. */
  const following = async (root, words, list) => {
    const unknown = { list, sure: false };
    if (!search.sizeOf(list) || root.articles <= FEW || words.some(word => word.unfinished)) return unknown;
    const found = new Map();
    for (const stemming of root.stemmings.values()) {
      const stems = words.map(word => stemming(word.text)[0]);
      const lists = await Promise.all(stems.map(stem => search.exactly(root, stem)));
      if (lists.every(search.sizeOf)) found.set(stems.join(' '), pairsOf(root, words, lists));
    }
    if (!found.size) return unknown;
    const answers = await Promise.all(Array.from(found.values(), pairs => narrowed(root, list, pairs)));
    return { list: search.either(root, answers.map(answer => answer.list)), sure: answers.every(answer => answer.sure) };
  };

  const inText = async (root, clause, typing, state) => {
    const words = wordsOf(clause.text);
    words.forEach((word, i) => {
      const single = word.spaceless && word.text.length === 1;
      word.unfinished = single || ((typing || clause.open) && !word.spaceless && i === words.length - 1);
    });
    const lists = await Promise.all(words.map(word => find(root, word, clause.excluded ? [] : state.wanted)));
    const all = lists.length ? allOf(root, lists) : null;
    if (clause.kind !== 'phrase' || words.length < 2) return all;
    const { list, sure } = await following(root, words, all);
    const phrase = { words: words.map(word => word.text), open: clause.open, sure };
    if (!clause.excluded) {
      state.phrases.push(phrase);
    } else if (!sure) {
      state.unwanted.push({ phrase, list });
      return null;
    }
    return list;
  };

  const everything = root => ({
    articles: Int32Array.from({ length: root.articles }, (_, i) => i),
    scores: new Float32Array(root.articles),
  });

  /**
   * The articles for a query, unsorted, with the words to mark and the phrases, those wanted and those not; where the index
   * is not sure of a phrase, texts have still to be asked for it. While the reader is typing, the last word may not be finished.
   */
  search.answer = async (root, query, names, typing) => {
    const clauses = search.parse(query, names);
    const state = { wanted: [], phrases: [], unwanted: [] };
    const found = [];
    const excluded = [];
    let from = 0;
    let to = root.articles;
    const dated = root.years.find(year => year.name)?.first ?? root.articles;

    await Promise.all(clauses.map(async (clause, i) => {
      const { kind, text } = clause;
      if (kind === 'after' || kind === 'before') {
        const first = await search.firstOf(root, text);
        from = Math.max(from, dated, kind === 'after' ? first : 0);
        if (kind === 'before') to = Math.min(to, first);
        return;
      }
      const last = typing && kind === 'words' && i === clauses.length - 1;
      const list = await (FIELDS[kind] ? inField(root, clause) : inText(root, clause, last, state));
      if (list) (clause.excluded ? excluded : found).push(list);
    }));

    const bounded = from > 0 || to < root.articles;
    const asked = found.length || excluded.length || state.unwanted.length || bounded;
    let list = found.length ? allOf(root, found) : asked ? everything(root) : { articles: [], scores: [] };
    for (const other of excluded) list = search.without(root, list, other);
    return { ...(bounded ? search.within(root, list, from, to) : list), ...state };
  };

  /** Where the words that were looked for stand in a text, each with the number of the word. */
  search.places = (root, answer, text, language) => {
    const forms = root.stemmings.get((language || '').split(/[-_]/)[0].toLowerCase()) || (word => [word]);
    return wordsOf(text).flatMap(({ text: word, start, end }) => {
      const terms = forms(word);
      return answer.wanted.flatMap((sought, number) =>
        terms.some(term => sought.terms.has(term)) || (sought.start && word.startsWith(sought.start))
          ? { start, end, number } : []);
    });
  };

  /** Whether texts have all the phrases. */
  search.havePhrases = (phrases, texts) => {
    const lines = texts.map(text => search.words(text).map(word => word.text));
    const stands = (line, at, { words, open }) => words.every((word, i) =>
      open && i + 1 === words.length ? line[at + i]?.startsWith(word) : line[at + i] === word);
    return phrases.every(phrase => lines.some(line => line.some((_, at) => stands(line, at, phrase))));
  };
})(archiveSearch);
