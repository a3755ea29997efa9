// The files of the index, and the lists of the articles that hold a term.
(search => {
  'use strict';

  const BASE = new URL('../search/', document.currentScript.src).href;
  const LEVELS = 8;
  const LEVEL_OF_CODE = [3, 2, 4, 5, 6, 7, 1, 0];
  const LONGEST_WHOLE = 2 ** 14;
  const FEWEST_COMMON = 4096;
  const WIDTH_OF_ROOT = 32;
  const FEW = 64;
  const WIDEST = 15;
  const CARDS = 4;
  const FILES = 256;
  const MOST_SHARDS = 6;
  const MOST_LONG = 3;

  const highestBit = number => 2 ** (31 - Math.clz32(number));

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

  /** What the whole archive has: its articles, each year's first article, stemming by language, nodes; and how many articles a slice has. */
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
    const width = highestBit(WIDTH_OF_ROOT * Math.sqrt(articles));
    return { articles, years, stemmings: new Map(stemmings), nodes, width };
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

  /** The middle of a step of BM25's saturation. */
  const scoreOf = level => (level + 0.5) / LEVELS;
  const LOW = scoreOf(3);
  const HIGH = scoreOf(6);

  /** So many articles after one, unless the first is known; their gaps in so many bits, each with a score. */
  const readArticles = (bits, many, after, width, score, first) => {
    const list = { articles: new Int32Array(many), scores: new Float32Array(many) };
    let article = after;
    for (let i = 0; i < many; i++) {
      list.articles[i] = article = i === 0 && first !== undefined ? first : article + bits.rice(width) + 1;
      list.scores[i] = score();
    }
    return list;
  };

  /** The articles from one to before another: so many of them, or, where those are more than half, the rest, are told by gaps. */
  const readPart = (bits, from, to, many, score) => {
    const span = to - from;
    const inverse = many * 2 > span;
    const told = inverse ? span - many : many;
    let { articles } = readArticles(bits, told, from - 1, widthOf(span, Math.max(1, told)), () => 0);
    if (inverse) {
      const missing = new Set(articles);
      articles = Int32Array.from({ length: span }, (_, i) => from + i).filter(article => !missing.has(article));
    }
    return { articles, scores: Float32Array.from(articles, score) };
  };

  /** A list as Java's TwoLevels wrote it; of a long one what comes first is known, the rest comes by slices. */
  const readTwoLevels = (bits, root, size, folder) => {
    const parted = bits.number(1);
    const [rarer, usual] = parted && bits.number(1) ? [HIGH, LOW] : [LOW, HIGH];
    const many = parted ? bits.gamma() - 1 : 0;
    const known = readArticles(bits, many, -1, widthOf(root.articles, Math.max(1, many)), () => rarer);
    const scoreIn = bits => () => parted ? usual : bits.number(1) ? HIGH : LOW;
    if (size <= LONGEST_WHOLE) return search.either(root, [known, readPart(bits, 0, root.articles, size - many, scoreIn(bits))]);

    const others = Array.from({ length: Math.ceil(root.articles / root.width) }, () => bits.gamma() - 1);
    const at = async slice => {
      const from = slice * root.width;
      const to = Math.min(root.articles, from + root.width);
      const before = search.within(root, known, from, to);
      if (!others[slice]) return before;
      const [text] = await load(`${folder}/${slice}`);
      const here = readBits(text);
      return search.either(root, [before, readPart(here, from, to, others[slice], scoreIn(here))]);
    };
    const best = slice => others[slice] ? usual : -Infinity;
    return { ...known, rest: { at, best, size, exact: true, unread: size - many } };
  };

  /** A list as Java's Postings wrote it. */
  const readList = (bits, root, folder) => {
    const many = bits.gamma();
    const isCommon = many > FEWEST_COMMON && many > Math.floor(root.articles / 4);
    if (isCommon || many > LONGEST_WHOLE) return readTwoLevels(bits, root, many, folder);
    const score = () => scoreOf(LEVEL_OF_CODE[bits.unary()]);
    return many < FEW ? readArticles(bits, many, -1, widthOf(root.articles, many), score)
      : readArticles(bits, many, -1, bits.number(4), score, bits.gamma() - 1);
  };

  const readTerms = (content, root) => {
    const bits = readBits(content[1]);
    let text = '';
    return content[0].split(' ').map(front => {
      text = text.slice(0, front.charCodeAt(0) - 48) + front.slice(1);
      return { text, list: readList(bits, root, 'terms/' + fileOf(text)) };
    });
  };

  /** The terms from one text to another, or what the first files hold of them. */
  const between = async (root, from, to, most) => {
    const nodes = await Promise.all(covering(root.nodes, from, to).slice(0, most).map(name => load('nodes/' + fileOf(name))));
    const separators = covering(nodes.flatMap(([names]) => names), from, to).slice(0, most);
    const shards = await Promise.all(separators.map(name => load('terms/' + fileOf(name))));
    return shards
      .flatMap(content => content.terms ??= readTerms(content, root))
      .filter(term => term.text >= from && term.text <= to);
  };

  /** The list of a term. */
  search.exactly = async (root, term) => search.either(root, (await between(root, term, term)).map(({ list }) => list));

  /** The articles with a word that begins so; for a short beginning, with the first of the words. */
  search.beginning = async (root, start) => {
    const lists = (await between(root, start, start + '\uffff', MOST_SHARDS)).map(({ list }) => list);
    const long = lists.filter(list => list.rest).slice(0, MOST_LONG);
    return search.either(root, lists.filter(list => !list.rest || long.includes(list)));
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
    const [fewest, most] = [2 ** 10, 2 ** 24];
    const buckets = Math.max(fewest, Math.min(most, highestBit(root.articles * 16)));
    const inFile = Math.min(512, highestBit(100000 / Math.sqrt(root.articles)));
    const bucket = key & (buckets - 1);
    const file = 'pairs/' + Math.floor(bucket / inFile);
    const [text] = await load(file);
    const bits = readBits(text);
    for (let at = bucket - bucket % inFile; ; at++) {
      const many = bits.gamma() - 1;
      const list = many > LONGEST_WHOLE ? readTwoLevels(bits, root, many, `${file}/${at}`)
        : readArticles(bits, many, -1, widthOf(root.articles, Math.max(1, many)), () => 0);
      if (at === bucket) return search.weighted(list, 0);
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
