import type { Document } from '../document.js';
import type { Lemmatizer } from '../morphology/lemmatizer.js';
import { Words } from './words.js';

const read = new WeakMap<Document, Words>();

/** The words of an article, read once for all who ask. */
export function readWords(document: Document, lemmatizer: Lemmatizer): Words {
  let words = read.get(document);
  if (words === undefined) {
    words = new Words(
      document.tokens,
      lemmatizer.readings(document),
      document.sentences.map(({ tokens }) => tokens),
    );
    read.set(document, words);
  }
  return words;
}
