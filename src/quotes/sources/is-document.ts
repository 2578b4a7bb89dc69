import type { Reading } from '../reading.js';
import { documents } from './words.js';

/** «بیانیه», «بیانیه‌ای», «نامهٔ»: a word for a text, with or without the indefinite ی. */
export function isDocument(reading: Reading, at: number): boolean {
  const word = reading.word(at);
  if (documents.has(word)) return true;
  return word.length > 4 && word.endsWith('ی') && documents.has(word.replace(/ا?ی$/, ''));
}
