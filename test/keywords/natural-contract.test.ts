import { expect, it } from '@jest/globals';
import { TfIdf } from 'natural/lib/natural/tfidf/index.js';

// What src/keywords/tf-idf.ts takes for granted of natural, whose deep path and behaviour may change
// with any version.

it('counts the terms of an array and multiplies them with idf()', () => {
  const article = new TfIdf();
  article.idf = (term) => (term === 'گندم' ? 3 : 1);
  article.addDocument(['گندم', 'همدان', 'گندم']);
  expect(article.tfidf(['گندم'], 0)).toBe(6);
  expect(article.tfidf(['همدان'], 0)).toBe(1);
  expect(article.tfidf(['جو'], 0)).toBe(0);
});

it('is not led astray by terms that are names of object properties', () => {
  const article = new TfIdf();
  article.idf = () => 1;
  article.addDocument(['constructor', 'toString', 'constructor']);
  expect(article.tfidf(['constructor'], 0)).toBe(2);
});
