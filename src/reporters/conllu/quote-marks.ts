import type { Span } from '../../document.js';
import type { ConlluText } from './conllu.js';
import { tokensOf } from './tokens-of.js';
import { type Bracketed, writeBrackets } from './write-brackets.js';

/** What the brackets of a quotation say, as `# global.Quote` declares it. */
export const quoteAttributes = 'qid-qtype-speaker';

/**
 * `Quote=` by token, in brackets like those of entities, `QuoteCue=` at the words of the cue and
 * `QuoteSource=` at those that stand for the speaker. A quotation may reach over sentences; one of
 * several paragraphs has parts, `q1[1/2]`.
 */
export function quoteMarks(
  { tokens = [], quotes = [] }: ConlluText,
  prefix: string,
): Map<number, string[]> {
  const brackets: Bracketed[] = [];
  const cues = new Map<number, string[]>();
  const sources = new Map<number, string[]>();
  const name = (found: Map<number, string[]>, place: Span | null, id: string): void => {
    const { first = 0, last = -1 } = (place && tokensOf(tokens, place)) ?? {};
    for (let i = first; i <= last; i++) found.set(i, [...(found.get(i) ?? []), id]);
  };
  for (const { id: quote, type, speaker, cue, content } of quotes) {
    const id = prefix + quote;
    const said = speaker.entity === null ? type : `${type}-${prefix}${speaker.entity}`;
    content.forEach((part, i) => {
      const place = tokensOf(tokens, part);
      const name = content.length === 1 ? id : `${id}[${i + 1}/${content.length}]`;
      if (place !== null) brackets.push({ ...place, id: name, attributes: `${name}-${said}` });
    });
    name(cues, cue, id);
    name(sources, speaker.source, id);
  }
  const marks = new Map<number, string[]>();
  const add = (key: string, found: ReadonlyMap<number, string | readonly string[]>): void => {
    for (const [token, value] of found) {
      marks.set(token, [...(marks.get(token) ?? []), `${key}=${String(value)}`]);
    }
  };
  add('Quote', writeBrackets(brackets));
  add('QuoteCue', cues);
  add('QuoteSource', sources);
  return marks;
}
