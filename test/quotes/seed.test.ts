import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { quote } from './quote-article.js';

const path = new URL('../../seeds/000_59259e825c9cde0a.txt', import.meta.url);
const text = readFileSync(path, 'utf8');
const name = 'محمد رضا پورمحمدی';

describe('the seed article', () => {
  it.each([
    ['with its name recognized', [name]],
    ['with no name recognized', []],
  ])('one person says all of it, %s', (_, names) => {
    const quotes = quote(text, names);
    expect(quotes.filter(({ type }) => type === 'colon')).toHaveLength(8);
    expect(quotes.filter(({ type }) => type === 'indirect').map(({ cue }) => cue)).toEqual([
      'با بیان اینکه',
      'با تأکید بر اینکه',
    ]);
    expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set([name]));
    expect(quotes.map(({ source }) => source)).toEqual([
      'استاندار آذربایجان شرقی',
      'استاندار آذربایجان شرقی',
      name,
      'وی',
      'پورمحمدی',
      'پورمحمدی',
      'وی',
      'وی',
      'استاندار آذربایجان شرقی',
      'استاندار آذربایجان شرقی',
      'وی',
      'وی',
    ]);
  });

  it('the lead repeats the body', () => {
    expect(quote(text, [name]).map(({ duplicateOf }) => duplicateOf)).toEqual([
      1,
      ...Array.from({ length: 11 }, () => null),
    ]);
  });

  it('judgements stand apart', () => {
    const judged = quote(text, [name]).filter(({ type }) => type === 'judgement');
    expect(judged.map(({ cue }) => cue)).toEqual(['دانست', 'خواستار شد']);
  });
});
