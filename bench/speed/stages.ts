import { analyze } from '../../src/analyze.js';
import type { Document, Entities, Segmentation } from '../../src/document.js';
import { findEntities } from '../../src/entities/find-entities.js';
import { findNames } from '../../src/entities/names/find-names.js';
import { findQuantities } from '../../src/entities/quantities/find-quantities.js';
import type { QuantitySpan } from '../../src/entities/quantities/quantity-span.js';
import { readWords } from '../../src/entities/read-words.js';
import type { Words } from '../../src/entities/words.js';
import { rankKeywords } from '../../src/keywords/rank-keywords.js';
import { normalize, type Normalized } from '../../src/normalization/normalize.js';
import { findQuotes } from '../../src/quotes/find-quotes.js';
import type { Resources } from '../../src/resources.js';
import { segment } from '../../src/segmentation/segment.js';
import { tokenize } from '../../src/segmentation/tokenize.js';
import { joined } from './texts.js';

/** A step of the road, over all articles. */
export interface Stage {
  readonly name: string;
  readonly work: () => void;
}

/**
 * The steps of the road, each over what those before it made: they have to be taken in order, and the
 * first time that each is taken is the first that its code runs in this process.
 */
export function stagesOf(articles: readonly string[], language: Resources): Stage[] {
  const { spacing, lemmatizer, tagger } = language;
  const joinedArticles = articles.map(joined);
  const normalized: Normalized[] = [];
  const segmented: Segmentation[] = [];
  const documents: Document[] = [];
  const words: Words[] = [];
  const quantities: (readonly QuantitySpan[])[] = [];
  const named: Entities[] = [];
  const stage = (name: string, work: (i: number) => void): Stage => ({
    name,
    work: () => {
      for (const i of articles.keys()) work(i);
    },
  });
  const at = <T>(list: readonly T[], i: number): T => {
    const item = list[i];
    if (item === undefined) throw new Error('a step was left out');
    return item;
  };
  return [
    stage('normalize', (i) => {
      normalized[i] = normalize(at(articles, i), {}, spacing);
    }),
    stage('normalize, joined', (i) => normalize(at(joinedArticles, i), {}, spacing)),
    stage('tokenize', (i) => tokenize(at(normalized, i).text)),
    stage('segment', (i) => {
      segmented[i] = segment(at(normalized, i).text);
    }),
    stage('lemmatize', (i) => {
      documents[i] = { original: at(articles, i), ...at(normalized, i), ...at(segmented, i) };
      words[i] = readWords(at(documents, i), lemmatizer);
    }),
    stage('quantities', (i) => {
      const own = at(words, i);
      quantities[i] = own.sentences.flatMap(([first, end]) => findQuantities(own, first, end));
    }),
    stage('tag names', (i) => findNames(at(words, i), tagger, at(quantities, i))),
    stage('entities', (i) => {
      named[i] = findEntities(at(documents, i), language);
    }),
    stage('quotes', (i) => findQuotes(at(documents, i), at(named, i))),
    stage('keywords', (i) => rankKeywords(at(documents, i), at(named, i), language, {})),
    stage('analyze', (i) => analyze(at(articles, i), { resources: language })),
  ];
}
