// Lists of articles and what is made of them. A list has what is known, {articles, scores}, by ascending article. Of a long list
// the rest comes by slices of the archive, each when it is asked for: at(slice) is all that the list has there, best(slice) the
// highest score that anything not known may have, size the most articles there are (exact: as many as there are), unread how many
// would have to be read; from and to are set where it has none before and after.
(search => {
  'use strict';

  const NOTHING = -Infinity;
  /** So many articles are read to tell a number that is not known without. */
  const ALWAYS_READ = 2 ** 15;

  search.sizeOf = ({ articles, rest }) => rest ? rest.size : articles.length;

  const filtered = ({ articles, scores }, keep) => {
    const kept = { articles: [], scores: [] };
    articles.forEach((article, i) => {
      if (!keep(article, scores[i])) return;
      kept.articles.push(article);
      kept.scores.push(scores[i]);
    });
    return kept;
  };

  const sliceOf = (root, article) => Math.floor(article / root.width);

  /** All that a list has in a slice. */
  const inSlice = (root, list, slice) => list.rest ? list.rest.at(slice)
    : filtered(list, article => sliceOf(root, article) === slice);

  const best = (list, slice) => list.rest ? list.rest.best(slice) : NOTHING;

  /** The highest score that is known in a slice, as a function of the slice. */
  const topOf = (root, { articles, scores }) => {
    const highest = new Map();
    const note = (article, i) => {
      const slice = sliceOf(root, article);
      highest.set(slice, Math.max(highest.get(slice) ?? NOTHING, scores[i]));
    };
    return slice => {
      if (!highest.size) articles.forEach(note);
      return highest.get(slice) ?? NOTHING;
    };
  };

  // Bounds are added up and rounded just as the scores are: then an article can reach its bound, and none exceeds it.

  /** A list made of others: what is known of it, and its rest if any of the others has one. */
  const made = (root, known, lists, make, rest) => lists.some(list => list.rest) ? { ...known, rest: {
    ...rest,
    at: async slice => make(await Promise.all(lists.map(list => inSlice(root, list, slice)))),
    unread: lists.reduce((sum, list) => sum + (list.rest ? list.rest.unread : 0), 0),
  } } : known;

  const scaled = ({ articles, scores }, weight) =>
    ({ articles, scores: Float32Array.from(scores, score => score * weight) });

  search.weighted = (list, weight) => !list.rest ? scaled(list, weight) : { ...scaled(list, weight), rest: {
    ...list.rest,
    at: async slice => scaled(await list.rest.at(slice), weight),
    best: slice => best(list, slice) === NOTHING ? NOTHING : Math.fround(best(list, slice) * weight),
  } };

  const united = lists => {
    const some = lists.filter(list => list.articles.length);
    if (some.length === 1) return scaled(some[0], 1);
    const highest = new Map();
    for (const list of some) {
      list.articles.forEach((article, i) => highest.set(article, Math.max(highest.get(article) || 0, list.scores[i])));
    }
    const articles = Int32Array.from(highest.keys()).sort();
    return { articles, scores: Float32Array.from(articles, article => highest.get(article)) };
  };

  /** The articles of any list, each with its best score. */
  search.either = (root, lists) => {
    const some = lists.filter(search.sizeOf);
    if (some.length === 1) return some[0];
    const most = slice => Math.fround(Math.max(NOTHING, ...some.map(list => best(list, slice))));
    const known = united(some);
    const exact = some.some(list => list.rest) ? filtered(known, (article, score) => score >= most(sliceOf(root, article))) : known;
    return made(root, exact, some, united, {
      best: most,
      size: Math.min(root.articles, some.reduce((sum, list) => sum + search.sizeOf(list), 0)),
    });
  };

  const joined = (a, b, keep) => {
    const articles = [];
    const scores = [];
    for (let i = 0, j = 0; i < a.articles.length; i++) {
      while (b.articles[j] < a.articles[i]) j++;
      const found = b.articles[j] === a.articles[i];
      if (found !== keep) continue;
      articles.push(a.articles[i]);
      scores.push(a.scores[i] + (found ? b.scores[j] : 0));
    }
    return { articles, scores };
  };

  /** The articles of both lists. */
  search.both = (root, a, b) => {
    const topOfA = topOf(root, a);
    const topOfB = topOf(root, b);
    return made(root, joined(a, b, true), [a, b], ([a, b]) => joined(a, b, true), {
      best: slice => Math.max(
        best(a, slice) + Math.max(best(b, slice), topOfB(slice)),
        topOfA(slice) + best(b, slice)),
      size: Math.min(search.sizeOf(a), search.sizeOf(b)),
    });
  };

  /** The articles of the first list that are not in the second. */
  search.without = (root, a, b) => {
    const topOfA = topOf(root, a);
    const isOpen = slice => best(b, slice) !== NOTHING;
    return made(root,
      filtered(joined(a, b, false), article => !isOpen(sliceOf(root, article))),
      [a, b],
      ([a, b]) => joined(a, b, false),
      {
        best: slice => Math.max(best(a, slice), isOpen(slice) ? topOfA(slice) : NOTHING),
        size: search.sizeOf(a),
      });
  };

  /** The articles of a list from one to before another. */
  search.within = (root, list, from, to) => {
    const cut = list => filtered(list, article => article >= from && article < to);
    return made(root, cut(list), [list], ([list]) => cut(list), {
      best: slice => slice >= sliceOf(root, from) && slice * root.width < to ? best(list, slice) : NOTHING,
      size: Math.min(search.sizeOf(list), to - from),
      from,
      to,
    });
  };

  /** Of some articles, and perhaps others, those that a list has. */
  search.among = async (root, list, articles) => {
    if (!list.rest) return new Set(list.articles);
    const slices = new Set(articles.map(article => sliceOf(root, article)));
    const lists = await Promise.all(Array.from(slices, slice => list.rest.at(slice)));
    return new Set(lists.flatMap(({ articles }) => Array.from(articles)));
  };

  /**
   * The articles of a list, of which so many at least are the first ones: by score and the newest first, or by date alone. Slices
   * of the list are read, the most promising first, until no article of another can come before those. The total, where it is
   * known by then, and the parts of the archive that are left.
   */
  search.first = async (root, list, order, most) => {
    const byDate = order === 'oldest' ? (a, b) => a.article - b.article : (a, b) => b.article - a.article;
    const inOrder = order ? byDate : (a, b) => b.score - a.score || byDate(a, b);
    const entries = ({ articles, scores }) => Array.from(articles, (article, i) => ({ article, score: scores[i] }));
    const { rest } = list;
    const wanted = rest && (rest.exact || rest.unread > ALWAYS_READ) ? most : Infinity;

    let found = entries(list).sort(inOrder);
    const left = [];
    for (let slice = 0; rest && slice * root.width < root.articles; slice++) {
      const from = Math.max(slice * root.width, rest.from ?? 0);
      const to = Math.min((slice + 1) * root.width, rest.to ?? root.articles);
      const score = rest.best(slice);
      if (score !== NOTHING) left.push({ slice, from, to, score, article: order === 'oldest' ? from : to - 1 });
    }
    left.sort(inOrder);
    for (let many = 1; left.length && !(wanted <= found.length && inOrder(found[wanted - 1], left[0]) <= 0); many *= 2) {
      const slices = left.splice(0, wanted === Infinity ? left.length : many).map(({ slice }) => slice);
      const lists = await Promise.all(slices.map(rest.at));
      found = found.filter(({ article }) => !slices.includes(sliceOf(root, article))).concat(lists.flatMap(entries)).sort(inOrder);
    }
    return {
      articles: found.map(({ article }) => article),
      total: !left.length ? found.length : rest.exact ? rest.size : null,
      left: left.map(({ from, to }) => [from, to]),
    };
  };
})(archiveSearch);
