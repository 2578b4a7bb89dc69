import type { NameKey } from './name-key.js';

/** «انجمن پزشکان ایران», «انجمن پزشکان»: whether two words or more are the beginning of a fuller name. */
export function isShortened(full: NameKey, { letters, words }: NameKey): boolean {
  if (words < 2 || full.letters === letters) return false;
  return full.letters.startsWith(letters) && full.edges.has(letters.length);
}
