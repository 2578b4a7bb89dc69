import type { Analysis, MentionReport, TokenReport } from '../report/analysis.js';
import { replaceControls } from './replace-controls.js';

/** Mentions that are names or quantities: a title or a pronoun names nothing. */
const named: ReadonlySet<string> = new Set(['name', 'surname', 'title+name', 'value']);

/**
 * Tokens and BIO tags, a token a line with a tab between them, an empty line behind every sentence and
 * `-DOCSTART-` before every article. Of mentions that overlap the first counts, of two that begin
 * together the longer.
 *
 * @param analyses with their tokens, which the report lists only where it was asked for
 */
export async function* conll(analyses: AsyncIterable<Analysis>): AsyncGenerator<string> {
  for await (const { sentences, tokens = [], mentions } of analyses) {
    const tags = tagsOf(tokens, mentions);
    const parts = sentences.map(({ tokens: [first, end] }) => {
      const lines = tokens
        .slice(first, end)
        .map((token, i) => `${formOf(token)}\t${tags[first + i] ?? 'O'}\n`);
      return lines.length === 0 ? '' : `${lines.join('')}\n`;
    });
    yield `-DOCSTART-\tO\n\n${parts.join('')}`;
  }
}

/** The word as it was normalized; white space, which ends a column, becomes ZWNJ. */
function formOf({ text, normText }: TokenReport): string {
  return replaceControls(normText ?? text).replace(/\s+/gu, '\u200c');
}

function tagsOf(tokens: readonly TokenReport[], mentions: readonly MentionReport[]): string[] {
  const tags = tokens.map(() => 'O');
  let next = 0;
  let behind = 0;
  for (const { type, form, head, norm } of mentions) {
    if (!named.has(form)) continue;
    const [start, end] = head?.norm ?? norm;
    if (start < behind) continue;
    while (next < tokens.length && (tokens[next]?.norm[0] ?? 0) < start) next += 1;
    for (let i = next; i < tokens.length && (tokens[i]?.norm[1] ?? Infinity) <= end; i++) {
      tags[i] = `${i === next ? 'B' : 'I'}-${type}`;
      behind = end;
    }
  }
  return tags;
}
