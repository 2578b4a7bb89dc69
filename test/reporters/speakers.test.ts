import { describe, expect, it } from '@jest/globals';
import type { Analysis, QuoteReport } from '../../src/report/analysis.js';
import { SpeakerGroups } from '../../src/reporters/speakers/group-by-speaker.js';
import { isCalled } from '../../src/reporters/speakers/is-called.js';
import { makeAnalysis } from './make-analysis.js';

/** An article in which these speak, one sentence each. */
function spoken(id: string, names: readonly (string | null)[]): Analysis {
  const analysis = makeAnalysis('سدها پر است', id);
  const [quote] = analysis.quotes;
  if (quote === undefined) throw new Error('the article has a quotation');
  const quotes = names.map((name, i): QuoteReport => ({
    ...quote,
    id: `q${i + 1}`,
    speaker: { ...quote.speaker, entity: null, name },
  }));
  return { ...analysis, entities: [], quotes };
}

function groups(...articles: readonly Analysis[]): (readonly [string | null, number, number])[] {
  const all = new SpeakerGroups();
  for (const article of articles) all.add(article);
  return all.report().map(({ speaker, quotations, articles: n }) => [speaker, quotations, n]);
}

describe('quotations by speaker', () => {
  it('knows a name in every spelling, and counts articles', () => {
    const first = spoken('a', ['مینا حکیم‌زاده', 'مینا حکیم زاده']);
    expect(groups(first, spoken('b', ['مينا حكيم‌زاده']))).toEqual([['مینا حکیم‌زاده', 3, 2]]);
  });

  it('gives a lone surname to its only bearer', () => {
    expect(groups(spoken('a', ['مینا دادور']), spoken('b', ['دادور']))).toEqual([
      ['مینا دادور', 2, 2],
    ]);
    const two = groups(spoken('a', ['مینا دادور', 'پرویز دادور']), spoken('b', ['دادور']));
    expect(two).toHaveLength(3);
  });

  it('puts the unknown last', () => {
    expect(groups(spoken('a', [null, null, 'مینا دادور']))).toEqual([
      ['مینا دادور', 1, 1],
      [null, 2, 1],
    ]);
  });
});

describe('whether a speaker goes by a name', () => {
  it.each([
    ['مینا حکیم‌زاده', 'حکیم زاده', true],
    ['مینا حکیم‌زاده', 'حکیمزاده', true],
    ['مینا حکیم‌زاده', 'مینا', true],
    ['مینا حکیم‌زاده', 'زاد', false],
    ['مینا حکیم‌زاده', '', false],
    [null, 'مینا', false],
  ])('%s, %s: %s', (name, wanted, expected) => {
    const analysis = spoken('a', [name]);
    const [quote] = analysis.quotes;
    expect(quote && isCalled(analysis, quote, wanted)).toBe(expected);
  });
});
