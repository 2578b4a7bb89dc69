import { analyze } from '../../src/analyze.js';
import { findEntities } from '../../src/entities/find-entities.js';
import { findNames } from '../../src/entities/names/find-names.js';
import { findQuantities } from '../../src/entities/quantities/find-quantities.js';
import { readWords } from '../../src/entities/read-words.js';
import { rankKeywords } from '../../src/keywords/rank-keywords.js';
import { normalize } from '../../src/normalization/normalize.js';
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

/** The steps of the road, each over what those before it made. */
export function stagesOf(articles: readonly string[], language: Resources): Stage[] {
  const { spacing, lemmatizer, tagger } = language;
  const normalized = articles.map((text) => normalize(text, {}, spacing));
  const documents = articles.map((original, i) => {
    const own = normalized[i] ?? normalize(original, {}, spacing);
    return { original, ...own, ...segment(own.text) };
  });
  const words = documents.map((document) => readWords(document, lemmatizer));
  const quantities = words.map((own) =>
    own.sentences.flatMap(([first, end]) => findQuantities(own, first, end)),
  );
  const named = documents.map((document) => findEntities(document, language));
  const joinedArticles = articles.map(joined);
  const stage = (name: string, work: (i: number) => void): Stage => ({
    name,
    work: () => {
      for (const i of articles.keys()) work(i);
    },
  });
  // Every index is one of an article, so that all these are there.
  const document = (i: number): (typeof documents)[number] => documents[i] as never;
  return [
    stage('normalize', (i) => normalize(articles[i] ?? '', {}, spacing)),
    stage('normalize, joined', (i) => normalize(joinedArticles[i] ?? '', {}, spacing)),
    stage('tokenize', (i) => tokenize(document(i).text)),
    stage('segment', (i) => segment(document(i).text)),
    stage('tag names', (i) => findNames(words[i] as never, tagger, quantities[i] ?? [])),
    stage('entities', (i) => findEntities(document(i), language)),
    stage('quotes', (i) => findQuotes(document(i), named[i] as never)),
    stage('keywords', (i) => rankKeywords(document(i), named[i] as never, language, {})),
    stage('analyze', (i) => analyze(articles[i] ?? '', { resources: language })),
  ];
}
