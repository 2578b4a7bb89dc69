import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyze } from '../../src/analyze.js';
import {
  characteristicTerms,
  referenceTo,
  referenceToRest,
} from '../../src/corpus/characteristic.js';
import { compareCorpora } from '../../src/corpus/compare-corpora.js';
import { CorpusCounts, TermCounts } from '../../src/corpus/corpus-counts.js';
import type { CountsData } from '../../src/corpus/counts-data.js';
import { reportCorpus } from '../../src/corpus/report-corpus.js';
import { reportStatistics } from '../../src/corpus/report-statistics.js';
import { weighByTfIdf } from '../../src/corpus/weigh-by-tf-idf.js';
import { defaultResources } from '../../src/resources.js';

const texts = [
  'بهای زعفران در قائنات\n\nناصر ملکی، رئیس بانک، گفت: بهای زعفران در قائنات بالا می‌رود.',
  'زعفران قائنات در بازار\n\nکشاورزان قائنات زعفران را به بازار بردند. ملکی افزود: بازار خوب است.',
  'لیگ برتر والیبال\n\nتیم والیبال ارومیه در لیگ برتر پیروز شد. سرمربی ارومیه گفت: بازیکنان خوب بودند.',
  'والیبال در ارومیه\n\nلیگ برتر والیبال در ارومیه دنبال شد.',
];
/** What the articles are about; set here, so that no model decides over these tests. */
const topics = [
  ['زعفران', 'قائنات', 'بانک'],
  ['زعفران', 'قائنات', 'بازار'],
  ['والیبال', 'ارومیه', 'لیگ برتر'],
  ['والیبال', 'ارومیه'],
];
const analyses = texts.map((text, i) => {
  const [keyword] = analyze(text).keywords;
  if (keyword === undefined) throw new Error('no keywords');
  const keywords = topics[i]?.map((topic) => ({ ...keyword, text: topic })) ?? [];
  return { ...analyze(text, { tokens: true }), keywords };
});

function count(which: readonly number[], groupOf = (i: number): string | null => `گروه ${i % 2}`) {
  const counts = new CorpusCounts();
  for (const i of which) {
    const analysis = analyses[i];
    if (analysis !== undefined) counts.add(analysis, groupOf(i));
  }
  return counts;
}

/** All that the counts tell. */
function told(counts: CorpusCounts): unknown {
  const reference = { documents: 1000, count: () => 3 };
  return [
    reportStatistics(counts, 100),
    reportCorpus(counts, { reference, background: 'x', top: 100, by: 'date' }),
  ];
}

function merged(...parts: readonly CorpusCounts[]): CorpusCounts {
  const sum = new CorpusCounts();
  for (const part of parts) sum.merge(part);
  return sum;
}

describe('CorpusCounts', () => {
  it('counts each article once, with all that stands in it', () => {
    const report = reportStatistics(count([0, 1, 2, 3]), 100);
    const tokens = analyses.flatMap((analysis) => analysis.tokens ?? []);
    expect(report).toMatchObject({
      documents: 4,
      sentences: analyses.reduce((sum, { sentences }) => sum + sentences.length, 0),
      tokens: tokens.length,
      words: tokens.filter(({ kind }) => kind === 'word').length,
    });
    expect(report.types).toBeLessThan(report.words);
    expect(report.quotations.all).toBeGreaterThanOrEqual(3);
    expect(report.speakers.most.map(({ text }) => text)).toContain('ناصر ملکی');
    const places = report.entities.find(({ type }) => type === 'LOC');
    expect(places?.most.map(({ text }) => text)).toContain('ارومیه');
  });

  it('merges parts in any order and grouping, as if they were counted together', () => {
    const which = fc.array(fc.nat(3), { maxLength: 6 });
    fc.assert(
      fc.property(which, which, which, (a, b, c) => {
        const whole = told(count([...a, ...b, ...c]));
        const [one, two, three] = [count(a), count(b), count(c)];
        expect(told(merged(one, merged(two, three)))).toEqual(whole);
        expect(told(merged(merged(three, one), two))).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('merges counts that were kept as data, as if they had not been', () => {
    const which = fc.array(fc.nat(3), { maxLength: 6 });
    const kept = (counts: CorpusCounts): CorpusCounts => {
      const read = new CorpusCounts();
      read.mergeData(JSON.parse(JSON.stringify(counts.toData())) as CountsData);
      return read;
    };
    fc.assert(
      fc.property(which, which, which, (a, b, c) => {
        const [one, two, three] = [count(a), count(b), count(c)].map(kept);
        if (one === undefined || two === undefined || three === undefined) throw new Error('lost');
        const whole = count([...a, ...b, ...c]).toData();
        expect(kept(merged(one, kept(merged(two, three)))).toData()).toEqual(whole);
        expect(kept(merged(kept(merged(three, one)), two)).toData()).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('takes a keyword once an article', () => {
    const terms = new TermCounts();
    const [analysis] = analyses;
    const [keyword] = analysis?.keywords ?? [];
    if (analysis === undefined || keyword === undefined) throw new Error('no keywords');
    terms.add({ ...analysis, keywords: [keyword, keyword] });
    expect([...terms.terms.all()].map(([, { count: found }]) => found)).toEqual([1]);
  });

  it('keeps its groups small, however many there are', () => {
    const [analysis] = analyses;
    if (analysis === undefined) throw new Error('no analysis');
    const counts = new CorpusCounts();
    for (let i = 0; i < 3000; i++) {
      const keywords = Array.from({ length: 100 }, (_, k) => ({ text: `واژه${i * 100 + k}` }));
      counts.add({ ...analysis, keywords } as unknown as typeof analysis, `روز ${i % 300}`);
    }
    let held = 0;
    for (const { terms } of counts.groups.values()) held += terms.size;
    expect(held).toBeLessThan(250_000);
    expect(counts.keywords.terms.size).toBeLessThan(200_000);
  });
});

describe('what is characteristic', () => {
  const [saffron, volleyball] = [count([0, 1]), count([2, 3])];

  it('is what one set has and the other has not', () => {
    const rows = (a: CorpusCounts, b: CorpusCounts): string[] =>
      characteristicTerms(a.keywords, { ...referenceTo(b.keywords), documents: 200 }, 20).map(
        ({ text }) => text,
      );
    expect(rows(saffron, volleyball)).toContain('قائنات');
    expect(rows(saffron, volleyball)).not.toContain('ارومیه');
    expect(rows(volleyball, saffron)).toContain('ارومیه');
  });

  it('is no keyword of a single article among several', () => {
    const reference = { documents: 100_000, count: () => 1 };
    for (const { documents } of characteristicTerms(count([0, 1, 2, 3]).keywords, reference, 99)) {
      expect(documents).toBeGreaterThanOrEqual(2);
    }
  });

  it('compares a group with the rest, not with the whole', () => {
    const whole = count([0, 1, 2, 3]).keywords;
    const rest = referenceToRest(whole, saffron.keywords);
    expect(rest.documents).toBe(2);
    expect(rest.count('زعفران', 'زعفران')).toBe(0);
  });

  it('is weighed by natural against the articles that the user names', () => {
    const others = [['بازار', 'تهران'], ['بازار', 'زعفران', 'قاینات'], ['بازار']];
    const { TfIdf } = defaultResources();
    const rows = weighByTfIdf(saffron.keywords, others, TfIdf, 50);
    const weightOf = (text: string): number =>
      rows.find((row) => row.text === text)?.tfIdf ?? Number.NaN;
    expect(rows.map(({ tfIdf }) => tfIdf)).toEqual(
      rows.map(({ tfIdf }) => tfIdf).toSorted((a, b) => b - a),
    );
    // Both articles have it, and only one of the others.
    expect(weightOf('قائنات')).toBeGreaterThan(0);
  });
});

describe('compareCorpora', () => {
  const report = compareCorpora(['زعفران', 'والیبال'], [count([0, 1]), count([2, 3])], 50);

  it('names both sets and their sizes', () => {
    expect(report.sets.map(({ name, documents }) => [name, documents])).toEqual([
      ['زعفران', 2],
      ['والیبال', 2],
    ]);
  });

  it('gives each speaker the share of each set', () => {
    const speaker = report.speakers.find(({ name }) => name === 'ناصر ملکی');
    expect(speaker?.quotations[1]).toBe(0);
    expect(speaker?.shares[0]).toBeGreaterThan(0);
    expect(speaker?.logRatio).toBeGreaterThan(0);
  });

  it('is turned round when the sets are', () => {
    const back = compareCorpora(['والیبال', 'زعفران'], [count([2, 3]), count([0, 1])], 50);
    expect(back.sets).toEqual([...report.sets].reverse());
    expect(back.shared.map(({ text }) => text)).toEqual(report.shared.map(({ text }) => text));
  });

  it('stands empty sets', () => {
    const empty = compareCorpora(['a', 'b'], [new CorpusCounts(), new CorpusCounts()], 5);
    expect(empty).toMatchObject({ shared: [], speakers: [] });
  });
});
