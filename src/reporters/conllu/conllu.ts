import { compose } from '../../text/compose.js';
import { replaceControls } from '../replace-controls.js';
import type {
  EntityReport,
  MentionReport,
  QuoteReport,
  SentenceReport,
  TokenReport,
} from '../../report/analysis.js';
import { entityMarks, entityAttributes } from './entity-marks.js';
import { quoteAttributes, quoteMarks } from './quote-marks.js';

/** What CoNLL-U shows of a document; entities and quotations where there are any to show. */
export interface ConlluText {
  readonly document: { readonly id: string };
  readonly sentences: readonly SentenceReport[];
  readonly tokens?: readonly TokenReport[];
  readonly entities?: readonly EntityReport[];
  readonly mentions?: readonly MentionReport[];
  readonly quotes?: readonly QuoteReport[];
}

/**
 * CoNLL-U: a word a line with its lemma and its part of speech, and in MISC entities as CorefUD has
 * them and quotations in the same way. There is no parse, so heads and relations are `_`.
 *
 * Ids are those of the report. From the second document on the document's number stands before them
 * (`d2.s1`), because a file may have each of them once.
 *
 * @param texts with their tokens, which the report lists only where it was asked for
 * @see https://universaldependencies.org/format.html
 * @see https://ufal.mff.cuni.cz/corefud
 */
export async function* conllu(texts: AsyncIterable<ConlluText>): AsyncGenerator<string> {
  let number = 0;
  for await (const text of texts) {
    number++;
    yield* document(text, number === 1 ? '' : `d${number}.`);
  }
}

function* document(text: ConlluText, prefix: string): Generator<string> {
  const { sentences, tokens = [], mentions, quotes } = text;
  const marks = [
    mentions === undefined ? null : entityMarks(text, prefix),
    quotes === undefined ? null : quoteMarks(text, prefix),
  ].filter((found) => found !== null);
  let head = [
    `# newdoc id = ${clean(text.document.id)}`,
    ...(mentions === undefined ? [] : [`# global.Entity = ${entityAttributes}`]),
    ...(quotes === undefined ? [] : [`# global.Quote = ${quoteAttributes}`]),
  ];
  let paragraph = '';
  for (const sentence of sentences) {
    const [first, end] = sentence.tokens;
    if (first === end) continue; // no sentence is without words
    if (sentence.paragraph !== paragraph) head.push(`# newpar id = ${prefix}${sentence.paragraph}`);
    paragraph = sentence.paragraph;
    let shown = '';
    const rows: string[] = [];
    for (let i = first; i < end; i++) {
      const token = tokens[i] as TokenReport; // i is inside
      const isJoined = tokens[i + 1]?.norm[0] === token.norm[1];
      const misc = marks.flatMap((found) => found.get(i) ?? []);
      if (isJoined) misc.push('SpaceAfter=No');
      const form = clean(token.normText ?? token.text);
      shown += form + (isJoined || i + 1 === end ? '' : ' ');
      const columns = [i - first + 1, form, clean(token.lemma ?? ''), token.pos ?? '_'];
      rows.push(`${[...columns, '_', '_', '_', '_', '_', misc.join('|') || '_'].join('\t')}\n`);
    }
    head.push(`# sent_id = ${prefix}${sentence.id}`, `# text = ${shown}`);
    yield `${head.join('\n')}\n${rows.join('')}\n`;
    head = [];
  }
}

/** In NFC and on one line, as the format wants it; `_` for nothing. */
function clean(text: string): string {
  return (
    compose(replaceControls(text))
      .replace(/[\s\u0085]+/gu, ' ')
      .trim() || '_'
  );
}
