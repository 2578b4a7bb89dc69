import type { SentenceReport, TokenReport } from '../../report/analysis.js';
import { tool } from '../../report/tool.js';
import { conllu } from '../../reporters/conllu/conllu.js';
import { type DelimitedFormat, writeLine } from '../../reporters/delimited/write-line.js';
import { encloseDocuments } from '../../reporters/enclose-documents.js';
import { mapEach } from '../../reporters/map-each.js';
import { replaceControls } from '../../reporters/replace-controls.js';
import { stringifyLine } from '../../reporters/stringify-line.js';

/** A text in sentences and tokens. */
export interface TokenizedText {
  readonly document: { readonly id: string };
  readonly sentences: readonly SentenceReport[];
  readonly tokens: readonly TokenReport[];
}

interface TokenFormatOptions {
  /** Sentences instead of tokens, where a format shows one of them. */
  readonly sentences: boolean;
  /** Whether more than one input was named. */
  readonly several: boolean;
}

type TokenFormat = (
  texts: AsyncIterable<TokenizedText>,
  options: TokenFormatOptions,
) => AsyncIterable<string>;

/** Every format that `tokenize` writes. */
export const tokenFormats = {
  text,
  json: (texts, { several }) => encloseDocuments(mapEach(texts, toObject), several),
  ndjson: (texts) => mapEach(texts, (text) => `${stringifyLine(toObject(text))}\n`),
  csv: (texts) => lines(texts, 'csv'),
  tsv: (texts) => lines(texts, 'tsv'),
  conllu,
} satisfies Record<string, TokenFormat>;

/** A token a line and an empty line after each sentence, or a sentence a line. */
async function* text(
  texts: AsyncIterable<TokenizedText>,
  options: TokenFormatOptions,
): AsyncGenerator<string> {
  for await (const { sentences, tokens } of texts) {
    for (const sentence of sentences) {
      if (options.sentences) yield `${oneLine(sentence.normText ?? sentence.text)}\n`;
      else
        yield `${tokens
          .slice(...sentence.tokens)
          .map(formOf)
          .join('\n')}\n\n`;
    }
  }
}

function formOf({ text, normText }: TokenReport): string {
  return oneLine(normText ?? text);
}

function oneLine(text: string): string {
  return replaceControls(text).replace(/\s+/gu, ' ');
}

/** A token a row. */
async function* lines(
  texts: AsyncIterable<TokenizedText>,
  format: DelimitedFormat,
): AsyncGenerator<string> {
  const columns = ['document', 'paragraph', 'sentence', 'i', 'token', 'kind', 'lemma', 'pos'];
  yield writeLine([...columns, 'start', 'end'], format);
  for await (const { document, sentences, tokens } of texts) {
    const rows = sentences.flatMap(({ id, paragraph, tokens: [first, end] }) =>
      tokens
        .slice(first, end)
        .map((token) => [
          ...[document.id, paragraph, id, token.i, formOf(token)],
          ...[token.kind, token.lemma, token.pos, ...token.orig],
        ]),
    );
    yield rows.map((row) => writeLine(row, format)).join('');
  }
}

function toObject({ document, sentences, tokens }: TokenizedText): object {
  return { schemaVersion: '1.0', tool, offsetUnit: 'utf16', document, sentences, tokens };
}
