import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The articles in a folder, those in folders below it not. */
export function readArticles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Articles one behind the other, again and again, until they have `size` bytes of UTF-8. */
export function repeatTo(articles: readonly string[], size: number): string {
  const bytes = Buffer.from(`${articles.join('\n\n')}\n\n`);
  const all = Buffer.alloc(size, bytes);
  // The last character may be cut in two.
  return all.toString('utf8').replace(/\ufffd$/, '');
}

/** Without line breaks. */
export function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** With every ZWNJ left out, as an archive joins words. */
export function joined(text: string): string {
  return text.replaceAll('\u200c', '');
}

/** The length in UTF-8. */
export function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
