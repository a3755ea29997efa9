// The files of the index, and the articles that hold a term: {articles, scores}, by ascending article.
(search => {
  'use strict';

  const BASE = new URL('../search/', document.currentScript.src).href;
  const LEVELS = 8;
  const LEVEL_OF_CODE = [3, 2, 4, 5, 6, 7, 1, 0];
  const FEW = 64;
  const WIDEST = 15;
  const CARDS = 4;
  const FILES = 256;
  const MOST_SHARDS = 6;
  const PAIRS = 512;

  const files = {};
  const waiting = {};

  search.arrived = (name, content) => waiting[name](content);

  /** Loads a file once; by a script element, since a page opened from a folder can load in no other way. */
  const load = name => files[name] ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    waiting[name] = resolve;
    script.src = BASE + name + '.js';
    script.onload = () => script.remove();
    script.onerror = () => {
      delete files[name];
      reject(new Error(script.src));
    };
    document.head.append(script);
  });

  const fileOf = separator => 't-'
    + separator.replace(/[^a-z0-9]/g, c => '-' + c.charCodeAt(0).toString(16).padStart(4, '0'));

  /** What the whole archive has: its articles, each year's first article, stemming by language, nodes. */
  search.root = async () => {
    const [counts, lines, nodes] = await load('root');
    let articles = 0;
    const years = counts.map(line => {
      const [name, count] = line.split(' ');
      const first = articles;
      articles += Number(count);
      return { name, first };
    });
    const stemmings = lines.map(line => line.split(': ')).map(([language, rules]) => [language, search.stemming(rules)]);
    return { articles, years, stemmings: new Map(stemmings), nodes };
  };

  /** The separators of the files that may hold something from one text to another. */
  const covering = (separators, from, to) => separators
    .filter((separator, i) => separator <= to && (i + 1 === separators.length || separators[i + 1] > from));

  const readBits = text => {
    let at = 0;
    let held = 0;
    let count = 0;

    const digit = () => {
      const code = text.charCodeAt(at++);
      return code > 92 ? code - 36 : code - 35;
    };
    const more = () => {
      if (at >= text.length) throw new Error('a list of the index is cut short');
      held |= (digit() + 91 * digit()) << count;
      count += 13;
    };
    const number = width => {
      if (width > 15) return number(15) + 32768 * number(width - 15);
      while (count < width) more();
      const value = held & ((1 << width) - 1);
      held >>>= width;
      count -= width;
      return value;
    };
    const unary = () => {
      let zeros = 0;
      while (held === 0) {
        zeros += count;
        count = 0;
        more();
      }
      const here = 31 - Math.clz32(held & -held);
      held >>>= here + 1;
      count -= here + 1;
      return zeros + here;
    };
    const gamma = () => {
      const width = unary();
      return 2 ** width + number(width);
    };
    const rice = width => unary() * 2 ** width + number(width);
    return { number, unary, gamma, rice };
  };

  const widthOf = (span, many) => Math.min(WIDEST, 31 - Math.clz32(Math.max(1, Math.floor(span * 2 / (many * 3)))));

  /** A list as Java's Postings wrote it; levels become the middle of their step of BM25's saturation. */
  const readList = (bits, archive) => {
    const many = bits.gamma();
    const list = { articles: new Int32Array(many), scores: new Float32Array(many) };
    let width = widthOf(archive, many);
    let coarse = 0;
    let article = -1;
    for (let i = 0; i < many; i++) {
      if (i === 0 && many >= FEW) {
        width = bits.number(4);
        coarse = bits.number(1);
        article = bits.gamma() - 1;
      } else {
        article += bits.rice(width) + 1;
      }
      const level = coarse ? 3 + 3 * bits.number(1) : LEVEL_OF_CODE[bits.unary()];
      list.articles[i] = article;
      list.scores[i] = (level + 0.5) / LEVELS;
    }
    return list;
  };

  const readTerms = (content, archive) => {
    const bits = readBits(content[1]);
    let text = '';
    return content[0].split(' ').map(front => {
      text = text.slice(0, front.charCodeAt(0) - 48) + front.slice(1);
      return { text, list: readList(bits, archive) };
    });
  };

  /** The terms from one text to another, or what the first files hold of them. */
  const between = async (root, from, to, most) => {
    const nodes = await Promise.all(covering(root.nodes, from, to).slice(0, most).map(name => load('nodes/' + fileOf(name))));
    const separators = covering(nodes.flatMap(([names]) => names), from, to).slice(0, most);
    const shards = await Promise.all(separators.map(name => load('terms/' + fileOf(name))));
    return shards
      .flatMap(content => content.terms ??= readTerms(content, root.articles))
      .filter(term => term.text >= from && term.text <= to);
  };

  /** The list of a term, of all the parts it was cut into. */
  search.exactly = async (root, term) =>
    search.either((await between(root, term, term + ' ~')).map(part => part.list));

  /** The articles with a word that begins so; for a short beginning, with the first of the words. */
  search.beginning = async (root, start) =>
    search.either((await between(root, start, start + '\uffff', MOST_SHARDS)).map(term => term.list));

  search.weighted = (list, weight) => ({ articles: list.articles, scores: list.scores.map(score => score * weight) });

  /** The articles of any list, each with its best score. */
  search.either = lists => {
    const some = lists.filter(list => list.articles.length);
    if (some.length === 1) return some[0];
    const best = new Map();
    for (const list of some) {
      list.articles.forEach((article, i) => best.set(article, Math.max(best.get(article) || 0, list.scores[i])));
    }
    const articles = Int32Array.from(best.keys()).sort();
    return { articles, scores: Float32Array.from(articles, article => best.get(article)) };
  };

  /** The articles of both lists, or, unless they are to be kept, those of the first that are not in the second. */
  search.both = (a, b, keep = true) => {
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

  /** The first article that is not before a date: 2017, 2017-10 or 2017-10-16. */
  search.firstOf = async (root, date) => {
    const name = date.slice(0, 4);
    const year = root.years.find(y => y.name >= name);
    if (!year) return root.articles;
    if (year.name > name || date === name) return year.first;
    const [days] = await load('dates/' + name);
    return days.map(line => line.split(' '))
      .filter(([day]) => name + day < date)
      .reduce((sum, [, count]) => sum + Number(count), year.first);
  };

  /** The path of an article whose card leaves it out: it follows from its month and headline. */
  const pathOf = (date, headline) =>
    `${date.slice(0, 7).replace('-', '/')}/${headline.toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')}`;

  /** The articles in which the words of a pair stand beside each other, by the key of the pair. */
  search.pair = async (root, key) => {
    const [fewest, most] = [2 ** 10, 2 ** 20];
    const buckets = Math.max(fewest, Math.min(most, 2 ** (31 - Math.clz32(Math.min(root.articles, most) * 16))));
    const bucket = key & (buckets - 1);
    const [text] = await load('pairs/' + Math.floor(bucket / PAIRS));
    const bits = readBits(text);
    for (let i = 0; ; i++) {
      const many = bits.gamma() - 1;
      const width = widthOf(root.articles, Math.max(1, many));
      const articles = new Int32Array(many);
      let article = -1;
      for (let j = 0; j < many; j++) articles[j] = article += bits.rice(width) + 1;
      if (i === bucket % PAIRS) return { articles, scores: new Float32Array(many) };
    }
  };

  /** What a result shows of an article. */
  search.card = async article => {
    const file = Math.floor(article / CARDS);
    const [cards] = await load(`cards/${Math.floor(file / FILES)}/${file % FILES}`);
    const [path, headline, date, publication, authors, topics, language, summary] = cards[article % CARDS];
    return { path: path || pathOf(date, headline), headline, date, publication, authors, topics, language, summary };
  };
})(archiveSearch);
