import type { MentionReport, TokenReport } from '../report/analysis.js';
import { byDocument } from './by-document.js';
import { replaceControls } from './replace-controls.js';
import { noFrame } from './reporter.js';

/** Mentions that are names or quantities: a title or a pronoun names nothing. */
const named: ReadonlySet<string> = new Set(['name', 'surname', 'title+name', 'value']);

/**
 * Tokens and BIO tags, a token a line with a tab between them, an empty line behind every sentence and
 * `-DOCSTART-` before every article. Of mentions that overlap the first counts, of two that begin
 * together the longer. The analyses need their tokens, which a report lists only where it was asked for.
 */
export const conll = byDocument({
  write: ({ sentences, tokens = [], mentions }) => {
    const tags = tagsOf(tokens, mentions);
    const parts = sentences.map(({ tokens: [first, end] }) => {
      const lines = tokens
        .slice(first, end)
        .map((token, i) => `${formOf(token)}\t${tags[first + i] ?? 'O'}\n`);
      return lines.length === 0 ? '' : `${lines.join('')}\n`;
    });
    return `-DOCSTART-\tO\n\n${parts.join('')}`;
  },
  frame: () => noFrame,
});

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
