import { describe, expect, it } from '@jest/globals';
import * as library from '../src/index.js';

it('exports these names and no others', () => {
  expect(Object.keys(library).sort()).toEqual([
    'Alignment',
    'FarsiNewsError',
    'analyze',
    'check',
    'containerOf',
    'decode',
    'lemmatize',
    'loadResources',
    'normalize',
    'normalizeProse',
    'readArticle',
    'segment',
    'tokenize',
  ]);
});

const text = 'رئیس دانشگاه تهران گفت: دانشجويان میتوانند از فردا ثبت نام كنند.';

describe('the functions of the library', () => {
  it('normalizes with an alignment to the original', () => {
    const { text: normalized, alignment, findings } = library.normalize(text);
    expect(normalized).toContain('دانشجویان می‌توانند');
    const at = normalized.indexOf('می‌توانند');
    const [start, end] = alignment.originalRange(at, at + 'می‌توانند'.length);
    expect(text.slice(start, end)).toBe('میتوانند');
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['arabic-yeh', 'arabic-kaf', 'spacing']),
    );
  });

  it('checks without changing', () => {
    expect(library.check('سلام دنیا.')).toEqual([]);
    expect(library.check('سلام دنيا.')).toMatchObject([
      { rule: 'arabic-yeh', start: 7, end: 8, replacement: 'ی' },
    ]);
  });

  it('normalizes the prose of a file', async () => {
    const page = '<p class="ي">دانشجويان <b>می</b> روند</p>';
    const container = library.containerOf('page.html');
    const { text: normalized } = await library.normalizeProse(page, { container });
    expect(normalized).toBe('<p class="ي">دانشجویان <b>می</b>‌روند</p>');
  });

  it('analyzes the article of a page, with offsets of the page', async () => {
    const page = '<nav>فهرست</nav><article>وزیر <b>نیرو</b> گفت: سدها پر شد.</article>';
    const article = await library.readArticle(page, 'html');
    const { quotes } = library.analyze(page, { article });
    const [content] = quotes[0]?.content ?? [];
    expect(content?.text).toContain('سدها پر شد');
    expect(page.slice(...(content?.orig ?? [0, 0]))).toBe(content?.text);
  });

  it('lemmatizes', () => {
    const lemmas = library.lemmatize(['کتاب‌های', 'تازه', 'می‌رسند']).map(({ lemma }) => lemma);
    expect(lemmas).toEqual(['کتاب', 'تازه', 'رسید']);
  });

  it('tokenizes', () => {
    expect(library.tokenize('می‌روم.').map((token) => token.text)).toEqual(['می‌روم', '.']);
  });

  it('names an option that does not exist', () => {
    expect(() => library.normalize(text, { digits: 'roman' as 'ascii' })).toThrow(
      library.FarsiNewsError,
    );
  });

  it('says which model cannot be read', () => {
    expect(() => library.loadResources('/nowhere').lexicon).toThrow(/\/nowhere\/lexicon\.bin/);
  });
});
