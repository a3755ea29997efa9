// What a reader types, answered: clauses, and the articles that satisfy them all.
(search => {
  'use strict';

  const CLAUSE = /(-?)(?:([\p{L}_]+):)?(?:["“„«]([^"”“»]*)["”“»]?|(\S+))/gu;
  const FIELDS = { author: ':a', topic: ':t', publication: ':p' };
  const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;
  const SECOND_FORM = 0.5;
  const UNFINISHED = 0.7;

  /** The clauses of a query; names gives the reader's words for the filters, such as autor for author. */
  search.parse = (query, names) => Array.from(query.matchAll(CLAUSE), ([, minus, key, quoted, plain]) => {
    const kind = names[(key || '').toLowerCase()];
    const text = quoted ?? plain;
    const excluded = minus === '-';
    if (FIELDS[kind] || (kind && DATE.test(text))) return { kind, text, excluded };
    return { kind: quoted === undefined ? 'words' : 'phrase', text: key ? `${key}:${text}` : text, excluded };
  });

  /** The terms that a word may be found by in this archive, each with its weight. */
  const formsOf = (root, word) => {
    const weights = new Map();
    for (const stemming of root.stemmings.values()) {
      stemming(word).forEach((form, i) => weights.set(form, i === 0 ? 1 : weights.get(form) ?? SECOND_FORM));
    }
    return weights;
  };

  const anyOf = async (root, weights) => search.either(await Promise.all(
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
    if (word.unfinished || !list.articles.length) {
      sought.start = word.text;
      list = search.either([list, search.weighted(await search.beginning(root, word.text), UNFINISHED)]);
    }
    if (!list.articles.length && !word.spaceless) list = await stemOnTheWay(root, word.text);
    const many = list.articles.length;
    return search.weighted(list, Math.log(1 + (root.articles - many + 0.5) / (many + 0.5)));
  };

  const allOf = lists => lists
    .sort((a, b) => a.articles.length - b.articles.length)
    .reduce((a, b) => search.both(a, b));

  const wordsOf = text => search.words(text).filter(word => !word.tail);

  const inField = async (root, prefix, text) => {
    const lists = await Promise.all(wordsOf(text).map(async word => {
      const list = await search.exactly(root, prefix + word.text);
      return list.articles.length ? list : search.beginning(root, prefix + word.text);
    }));
    return lists.length && search.weighted(allOf(lists), 0);
  };

  const inText = async (root, clause, typing, state) => {
    const words = wordsOf(clause.text);
    words.forEach((word, i) => {
      const single = word.spaceless && word.text.length === 1;
      word.unfinished = single || (typing && !word.spaceless && i === words.length - 1);
    });
    const phrase = clause.kind === 'phrase' && words.length > 1 && words.map(word => word.text);
    if (phrase && !clause.excluded) state.phrases.push(phrase);
    const lists = await Promise.all(words.map(word => find(root, word, clause.excluded ? [] : state.wanted)));
    if (phrase && clause.excluded) {
      state.unwanted.push({ phrase, articles: new Set(allOf(lists).articles) });
      return null;
    }
    return lists.length && allOf(lists);
  };

  const within = (list, from, to) => {
    const kept = { articles: [], scores: [] };
    list.articles.forEach((article, i) => {
      if (article < from || article >= to) return;
      kept.articles.push(article);
      kept.scores.push(list.scores[i]);
    });
    return kept;
  };

  const everything = root => ({
    articles: Int32Array.from({ length: root.articles }, (_, i) => i),
    scores: new Float32Array(root.articles),
  });

  /**
   * The articles for a query, unsorted, with the words to mark and the phrases that their texts have still to be
   * asked for, those wanted and those not. While the reader is typing, the last word may not be finished.
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
      const list = await (FIELDS[kind] ? inField(root, FIELDS[kind], text) : inText(root, clause, last, state));
      if (list) (clause.excluded ? excluded : found).push(list);
    }));

    const bounded = from > 0 || to < root.articles;
    const asked = found.length || excluded.length || state.unwanted.length || bounded;
    let list = found.length ? allOf(found) : asked ? everything(root) : { articles: [], scores: [] };
    for (const other of excluded) list = search.both(list, other, false);
    return { ...(bounded ? within(list, from, to) : list), ...state };
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
    return phrases.every(phrase => lines.some(line =>
      line.some((_, at) => phrase.every((word, i) => line[at + i] === word))));
  };
})(archiveSearch);
