import { readDocument } from '../analyze.js';
import { findEntities } from '../entities/find-entities.js';
import { rankKeywords } from '../keywords/rank-keywords.js';
import type { Resources } from '../resources.js';
import { readLines } from './read-text.js';

/** More than scorers look at, since they may take two spellings for one keyword. */
const top = 20;

interface Row {
  readonly id: string;
  readonly title?: string;
  readonly summary?: string;
  readonly body?: string;
}

/** A row of keywords, best first, for each article of a JSONL file. */
export function* keywords(path: string, language: Resources): Generator<string> {
  for (const line of readLines(path)) {
    if (line.trim() === '') continue;
    const { id, title, summary, body } = JSON.parse(line) as Row;
    const article = [title, summary, body].filter((part) => part !== undefined && part !== '');
    const document = readDocument(article.join('\n\n'), language);
    const ranked = rankKeywords(document, findEntities(document, language), language, { top });
    yield `${JSON.stringify({ id, keywords: ranked.map(({ text }) => text) })}\n`;
  }
}
