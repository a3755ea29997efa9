// Text to words and words to terms, by the same rules as the index (in Java: Words, Folding, Stemming).
// The files of the index call this function with their name and content.
const archiveSearch = (name, ...content) => archiveSearch.arrived(name, content);

(search => {
  'use strict';

  const LONGEST = 40;
  const LONGEST_NAME = 80;
  const LETTER = '\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d\\u2060\\ufeff';
  const IN_WORD = new RegExp(`[${LETTER}]`, 'u');
  const WORD = new RegExp(`(?:[א-ת]["'׳״’”](?=[א-ת])|[${LETTER}])+`, 'gu');
  const SPACELESS =
    '\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f';
  const RUN = new RegExp(`[${SPACELESS}]+|[^${SPACELESS}]+`, 'g');
  const MARKS =
    /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc]/g;
  const LETTERS = {
    ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ς: 'σ', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك',
  };

  const fold = text => text.toLowerCase()
    .normalize('NFKD').replace(MARKS, '')
    .normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]/gu, '')
    .replace(/[ßæœþøđðłıςىیةک]/g, letter => LETTERS[letter]);

  const cut = (word, longest = LONGEST) => word.length <= longest ? word
    : word.slice(0, /[\ud800-\udbff]/.test(word[longest - 1]) ? longest - 1 : longest);

  /** The words of a name in one, as the terms of whole names have them. */
  search.whole = text => cut((text.replace(/['’ʼ\x60´]/g, '').match(new RegExp(`[${LETTER}]+`, 'gu')) || [])
    .map(fold).filter(word => word).join('_'), LONGEST_NAME);

  /** FNV-1a over the characters, of 31 bits. */
  search.hash = text => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash ^ hash >>> 15) & 0x7fffffff;
  };

  const isApostrophe = c => c === "'" || c === '’';
  const before = (text, at) => String.fromCodePoint(text.codePointAt(/[\udc00-\udfff]/.test(text[at - 1]) ? at - 2 : at - 1));
  const after = (text, at) => String.fromCodePoint(text.codePointAt(at));

  /** The l of l'eau, the s of town's. */
  const isClitic = (text, start, end) => end - start === 1
    && ((isApostrophe(text[start - 1]) && start > 1 && IN_WORD.test(before(text, start - 1)))
      || (isApostrophe(text[end]) && end + 1 < text.length && IN_WORD.test(after(text, end + 1))));

  /** The words of a text, folded, with their places; scripts without spaces give pairs, and the last character alone. */
  search.words = text => {
    const words = [];
    for (const found of text.matchAll(WORD)) {
      if (isClitic(text, found.index, found.index + found[0].length)) continue;
      for (const run of found[0].matchAll(RUN)) {
        const start = found.index + run.index;
        const folded = fold(run[0]);
        if (!new RegExp(`^[${SPACELESS}]`).test(run[0])) {
          if (folded) words.push({ text: cut(folded), start, end: start + run[0].length });
          continue;
        }
        for (let i = 0; i < folded.length; i++) {
          const tail = i > 0 && i + 1 === folded.length;
          const pair = folded.slice(i, i + 2);
          words.push({ text: pair, start: start + i, end: start + i + pair.length, spaceless: true, tail });
        }
      }
    }
    return words;
  };

  const ending = rule => {
    const [text, replacement] = rule.split('>');
    const stay = replacement === undefined ? 3 : replacement === text ? 0 : 2;
    return { text, replacement: replacement || '', least: text.length + stay };
  };

  /** A line of stemming.txt as a function from a folded word to the terms it is found by. */
  search.stemming = line => {
    const rules = line.split(' / ').map(pass => pass.split(' ').filter(rule => rule));
    const prefixes = rules.flat().filter(rule => rule[0] === '^').map(rule => rule.slice(1));
    const passes = rules.map(pass => pass.filter(rule => rule[0] !== '^').map(ending)
      .sort((a, b) => b.text.length - a.text.length));

    const stem = word => passes.reduce((stem, endings) => {
      const fit = endings.find(e => stem.length >= e.least && stem.endsWith(e.text));
      return fit ? stem.slice(0, -fit.text.length) + fit.replacement : stem;
    }, word);

    return word => [word, ...prefixes
      .filter(prefix => word.length >= prefix.length + 4 && word.startsWith(prefix))
      .map(prefix => word.slice(prefix.length))].map(stem);
  };
})(archiveSearch);
