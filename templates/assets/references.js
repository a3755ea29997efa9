// In a large archive, what reference managers read is not written into every page but made here, from the page's own data.
(() => {
  'use strict';

  /** Names of two or more words in capitals: the last, with particles before it, is the family name. */
  const WESTERN = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)*) ((?:\p{Ll}[\p{Ll}'’]* )*\p{Lu}[\p{L}\p{M}'’-]+)$/u;
  const nameOf = literal => {
    const [, given, family] = literal.match(WESTERN) ?? [];
    return { literal, given, family, inverted: family ? `${family}, ${given}` : literal };
  };
  const oneLine = text => text.replace(/\p{Cc}/gu, ' ');

  const bibtex = ({ id, title, authors, source, date, url, language }) => {
    const braced = text => oneLine(text).replace(/\\/g, '\\textbackslash ').replace(/[{}]/g, '\\$&').replace(/[&%$#_]/g, '\\$&');
    const people = authors.map(nameOf).map(name => name.family ? braced(name.inverted) : `{${braced(name.literal)}}`);
    const fields = {
      title: `{${braced(title)}}`,
      author: people.join(' and '),
      journal: source && braced(source),
      date,
      year: date?.slice(0, 4),
      url: url?.replace(/\{/g, '%7B').replace(/\}/g, '%7D'),
      langid: language && braced(language),
      entrysubtype: 'newspaper',
    };
    const lines = Object.entries(fields).filter(([, value]) => value).map(([key, value]) => `  ${key} = {${value}},\n`);
    return `@article{${id.replace(/[^\p{L}\p{M}\p{N}/-]/gu, '').replaceAll('/', '-')},\n${lines.join('')}}\n`;
  };

  const ris = ({ title, authors, source, date, dek, keywords, language, url }) => {
    const parts = date?.split('-') ?? [];
    const lines = [
      ['TY', 'NEWS'],
      ['TI', title],
      ...authors.map(name => ['AU', nameOf(name).inverted]),
      ['T2', source],
      ['PY', parts[0]],
      ['DA', date && `${parts[0]}/${parts[1] ?? ''}/${parts[2] ?? ''}/`],
      ['AB', dek],
      ...keywords.map(word => ['KW', word]),
      ['LA', language],
      ['UR', url],
    ];
    return lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('') + 'ER  - \r\n';
  };

  const csl = ({ id, title, authors, source, date, dek, language, url }) => JSON.stringify([{
    id,
    type: 'article-newspaper',
    title,
    author: authors.length
      ? authors.map(nameOf).map(({ family, given, literal }) => family ? { family, given } : { literal })
      : undefined,
    'container-title': source,
    issued: date && { 'date-parts': [date.split('-').map(Number)] },
    abstract: dek,
    language,
    URL: url,
  }]) + '\n';

  const topics = () => {
    const line = document.querySelector('.topics');
    const label = line?.querySelector('b').textContent ?? '';
    return (line?.textContent ?? '').slice(label.length).split('·').map(topic => topic.trim()).filter(topic => topic);
  };

  /** What an article's page says of the article. */
  const article = () => {
    const data = JSON.parse(document.querySelector('[type="application/ld+json"]').textContent);
    const site = document.querySelector('body > header a').href.replace(/index\.html$/, '');
    const page = location.href.replace(/[?#].*/, '');
    const cited = document.querySelector('.citation');
    return {
      id: decodeURI(page.slice(site.length)).replace(/\.html$/, ''),
      title: data.headline,
      authors: (data.author ?? []).map(author => author.name),
      source: data.publisher?.name,
      date: data.datePublished?.slice(0, 10),
      url: cited.querySelector('a')?.getAttribute('href') ?? cited.textContent.match(/^.*\. (https?:\S+)/)?.[1] ?? (page.startsWith('http') ? page : undefined),
      dek: document.querySelector('.dek')?.textContent,
      keywords: topics().filter(topic => topic !== data.articleSection),
      language: data.inLanguage,
    };
  };

  const files = reference => {
    const links = [['BibTeX', '.bib', bibtex], ['RIS', '.ris', ris], ['CSL-JSON', '.csl.json', csl]].map(([label, ending, form]) => {
      const link = document.createElement('a');
      link.textContent = label;
      link.download = reference.id.replace(/.*\//, '') + ending;
      link.href = URL.createObjectURL(new Blob([form(reference)], { type: 'text/plain' }));
      return link;
    });
    const line = document.createElement('p');
    line.className = 'files';
    line.append(...links.flatMap(link => [' · ', link]).slice(1));
    return line;
  };

  // What all articles of a list have in common stands over it alone.
  const shelf = document.querySelector('main .kicker a')?.pathname ?? '';
  const heading = document.querySelector('h1');
  const subject = heading?.dataset.name ?? heading?.textContent;

  /** What a row of a list says of its article, and the list of its rows. */
  const row = entry => {
    const link = entry.querySelector('a');
    const names = entry.querySelector('small');
    const paper = names?.querySelector('cite')?.textContent;
    const others = (names?.textContent ?? '').slice(paper?.length).split(' · ').filter(name => name);
    return {
      title: link.textContent,
      authors: others.length || !shelf.includes('/authors/') ? others : [subject],
      source: paper ?? (shelf.includes('/publications/') ? subject : undefined),
      date: entry.querySelector('time')?.dateTime.slice(0, 10),
      url: link.href,
    };
  };

  if (document.getElementById('cite')) {
    const reference = article();
    document.querySelector('.byline').append(archiveCoins(reference));
    document.querySelector('.citation').after(files(reference));
  } else {
    for (const entry of document.querySelectorAll('.entries > li')) entry.append(archiveCoins(row(entry)));
  }
  document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true }));
})();
