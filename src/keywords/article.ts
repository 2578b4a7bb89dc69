import type { Document, Entities } from '../document.js';
import type { Lemmatizer } from '../morphology/lemmatizer.js';
import type { Lexicon } from '../morphology/lexicon.js';
import type { Background } from './background.js';
import { findCandidates, type Candidate, type Candidates } from './candidates.js';
import { findContenders } from './contenders.js';
import { NameCover } from './name-cover.js';
import { readWords, Role, type Word } from './read-words.js';
import type { TfIdfClass } from './judge-by-tf-idf.js';
import { readZones, type Zone } from './zones.js';

/** What the keyword steps know of the language. */
export interface Language {
  readonly lemmatizer: Lemmatizer;
  readonly lexicon: Lexicon;
  readonly background: Background;
  /** natural's TF-IDF, asked for by that method alone. */
  readonly TfIdf: TfIdfClass;
}

/** An article as the keyword steps see it; all arrays run parallel to the document's tokens. */
export interface Article {
  readonly document: Document;
  readonly words: readonly Word[];
  readonly names: NameCover;
  readonly candidates: Candidates;
  /** The candidates that are judged. */
  readonly contenders: readonly Candidate[];
  readonly zones: readonly Zone[];
  /** Index of each token's sentence. */
  readonly sentences: Int32Array;
  /** Inverse document frequency of each word, 0 for what is no word. */
  readonly idf: Float32Array;
  /** What the dictionary takes each token for, as bits (`morphology/tags.ts`). */
  readonly tags: Uint32Array;
  /** How readily each word stands in headlines. */
  readonly titleRate: Float32Array;
}

/** Read what the candidates are found and judged by. */
export function readArticle(document: Document, entities: Entities, language: Language): Article {
  const { lemmatizer, lexicon, background } = language;
  const words = readWords(document, lemmatizer);
  const names = new NameCover(document, entities);
  const candidates = findCandidates(words, names, entities);
  const tags = new Uint32Array(words.length);
  document.tokens.forEach(({ text }, i) => (tags[i] = lexicon.tags(text)));
  const evidence = { document, words, names, candidates, tags, ...readZones(document) };
  const idf = new Float32Array(words.length);
  const titleRate = new Float32Array(words.length);
  words.forEach(({ key, role }, i) => {
    if (role !== Role.Content) return;
    const entry = background.find(key);
    idf[i] = background.idfAt(entry);
    titleRate[i] = background.titleRateAt(entry);
  });
  const contenders = findContenders(evidence, background);
  return { ...evidence, contenders, idf, titleRate };
}
