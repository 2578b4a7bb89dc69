import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/analyze.js';
import { ruleIds } from '../../../src/normalization/rules.js';
import type { Analysis } from '../../../src/report/analysis.js';
import { ruleLabels } from '../../../src/reporters/html/rule-labels.js';
import { selectTypes } from '../../../src/reporters/select-types.js';
import { allSections } from '../../../src/reporters/reporter.js';
import { makeAnalysis } from '../make-analysis.js';
import { runReporter } from '../run-reporter.js';
import { readPage } from './read-page.js';

const seed = analyze(readFileSync('seeds/000_59259e825c9cde0a.txt', 'utf8'), { id: 'seed' });

const hostile = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  `"><b onmouseover="alert(1)" style='x'>`,
  '</style></title><!-- {{x}} javascript:alert(1) &lt;&#x3c;',
  '\u202e\u2066\u0000\u001b]8;;http://evil.example\u0007',
].join(' ');

/** The same analysis with hostile words wherever it has words. */
function poison(analysis: Analysis): Analysis {
  const change = (value: unknown, key: string): unknown => {
    const text = ['text', 'normText', 'canonical', 'name', 'agency', 'place', 'id'].includes(key);
    if (typeof value === 'string') return text && !/^[a-z]+\d+$/.test(value) ? hostile : value;
    if (Array.isArray(value)) return value.map((item) => change(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const names = name === 'titles' || name === 'aliases';
        return [name, names ? [hostile] : change(item, name)];
      }),
    );
  };
  return change(analysis, '') as Analysis;
}

const pages: readonly [name: string, page: Promise<string>][] = [
  ['one article', runReporter('html', [seed])],
  ['a small article', runReporter('html', [makeAnalysis('😀')])],
  ['several articles', runReporter('html', [seed, makeAnalysis(), seed], { several: true })],
  ['none of several articles', runReporter('html', [], { several: true })],
  ['an empty article', runReporter('html', [analyze('')])],
  ['a hostile article', runReporter('html', [poison(seed)])],
  [
    'several hostile articles',
    runReporter('html', [poison(seed), poison(seed)], { several: true }),
  ],
  [
    'some of the quotations',
    runReporter('html', [{ ...seed, quotes: seed.quotes.filter(({ id }) => id !== 'q2') }]),
  ],
  [
    'some of the entities',
    runReporter('html', [selectTypes(seed, new Set(['LOC']))], { sections: ['entities'] }),
  ],
  ...allSections.map((section): [string, Promise<string>] => [
    `${section} alone`,
    runReporter('html', [seed], { sections: [section] }),
  ]),
];

describe.each(pages)('the page of %s', (_, made) => {
  it('needs nothing but itself and holds nothing that acts', async () => {
    const page = await made;
    const elements = readPage(page);
    for (const { name, attributes, text } of elements) {
      expect(['script', 'img', 'iframe', 'object', 'link', 'base', 'form']).not.toContain(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        expect(attribute).not.toMatch(/^(?:on|style$|src)/);
        if (attribute === 'href') expect(value).toMatch(/^#[\w-]+$/);
      }
      if (name === 'style') expect(text).not.toMatch(/url\((?!data:)|@import|expression/);
    }
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] !== undefined);
    const style = elements.find(({ name }) => name === 'style')?.text ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy?.attributes.content).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('is Persian from right to left, with every id once and every link leading somewhere', async () => {
    const elements = readPage(await made);
    expect(elements[0]).toMatchObject({ name: 'html', attributes: { lang: 'fa', dir: 'rtl' } });
    const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const links = elements.flatMap(({ attributes: { href } }) => href?.slice(1) ?? []);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1);
  });
});

describe('html', () => {
  it('keeps the text of every paragraph', async () => {
    const elements = readPage(await runReporter('html', [seed]));
    for (const { id, text, normText } of seed.paragraphs) {
      const row = elements.find(({ attributes }) => attributes.id === id);
      expect(row?.text).toContain((normText ?? text).slice(0, 20));
    }
  });

  it('has a card for each quotation, beside it, that names the speaker and the cue', async () => {
    const elements = readPage(await runReporter('html', [seed]));
    for (const { id, speaker, cue } of seed.quotes) {
      const card = elements.find(({ attributes }) => attributes.id === `card-${id}`);
      expect(card?.text).toContain(speaker.name);
      expect(card?.text).toContain(cue?.text);
      expect(elements.some(({ attributes }) => attributes.id === id)).toBe(true);
    }
  });

  it('sets only the very words of a speaker in marks', async () => {
    const text =
      'مریم کاشانی گفت: باران می‌بارد.\n\nاو گفت: «فردا هم باران می‌بارد و رود پر می‌شود».';
    const said = analyze(text);
    expect(said.quotes.map(({ type }) => type)).toEqual(['colon', 'direct']);
    const elements = readPage(await runReporter('html', [said]));
    const excerpts = elements.filter(({ attributes }) => attributes.class === 'excerpt');
    expect(excerpts.map(({ text: shown }) => shown.startsWith('«'))).toEqual([false, true]);
  });

  it('leads from a quotation to the one that it goes on with', async () => {
    const quotes = seed.quotes.map((quote) =>
      quote.id === 'q3' ? { ...quote, continuationOf: 'q2' } : quote,
    );
    const elements = readPage(await runReporter('html', [{ ...seed, quotes }]));
    const card = elements.find(({ attributes }) => attributes.id === 'card-q3');
    expect(card?.text).toContain('دنبالهٔ');
  });

  it('leads from every entity to all its mentions', async () => {
    const page = await runReporter('html', [seed]);
    for (const { mentions } of seed.entities) {
      for (const id of mentions) expect(page).toContain(`<a href="#${id}" aria-label=`);
    }
  });

  it('tells who speaks how much', async () => {
    const page = await runReporter('html', [seed]);
    const row = readPage(page).find(
      ({ name, text }) => name === 'tr' && text.includes('محمد رضا پورمحمدی'),
    );
    expect(row?.text).toMatch(/۱۰۰٪\s+۲۱۷\s+۱۱/u); // the headline's repetition is not counted
  });

  it('shows changes with before and after', async () => {
    const elements = readPage(await runReporter('html', [makeAnalysis()]));
    expect(elements.find(({ name }) => name === 'del')?.text).toContain('سدها');
    expect(elements.find(({ name }) => name === 'ins')?.text).toContain('سد\u200cها');
  });

  it('has an overview of several articles: index, speakers, topics and timeline', async () => {
    const dated = {
      ...seed,
      document: { ...seed.document, date: '2019-05-23' },
    };
    const elements = readPage(await runReporter('html', [dated, seed], { several: true }));
    const headings = elements.filter(({ name }) => name === 'h2').map(({ text }) => text);
    expect(headings.slice(0, 4)).toEqual([
      'فهرست',
      'چه کسی چقدر سخن می‌گوید',
      'گویندگان و موضوع‌ها',
      'گاه‌شمار',
    ]);
    expect(elements.find(({ name }) => name === 'time')?.text).toBe('۲ خرداد ۱۳۹۸');
    const topics = elements.find(({ attributes }) => attributes.class === 'topics');
    expect(topics?.text).toContain('محمد رضا پورمحمدی');
  });

  it('takes a font', async () => {
    const fontFace = '@font-face{font-family:Vazirmatn;src:url(data:font/woff2;base64,AAAA)}';
    const page = await runReporter('html', [seed], { fontFace });
    const hash = createHash('sha256').update(fontFace).digest('base64');
    expect(page).toContain(`style-src &apos;sha256-${hash}&apos;`);
    expect(page).toContain(`<style>${fontFace}</style>`);
  });

  it('has a Persian name for every rule', () => {
    expect(Object.keys(ruleLabels).sort()).toEqual([...ruleIds].sort());
  });
});
