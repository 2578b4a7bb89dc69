import type { SentenceReport, TokenReport } from '../../report/analysis.js';
import { tool } from '../../report/tool.js';
import { stringify } from '../../reporters/stringify.js';
import { stringifyLine } from '../../reporters/stringify-line.js';
import { conllu } from './conllu.js';

/** A text in sentences and tokens. */
export interface TokenizedText {
  readonly id: string;
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
export const tokenFormats = { text, json, ndjson, conllu } satisfies Record<string, TokenFormat>;

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
  return text.replace(/\s+/gu, ' ');
}

/** One object for one input, an array for several. */
async function* json(
  texts: AsyncIterable<TokenizedText>,
  { several }: TokenFormatOptions,
): AsyncGenerator<string> {
  let opened = false;
  for await (const text of texts) {
    const object = stringify(toObject(text));
    if (!several) yield `${object}\n`;
    else yield `${opened ? ',' : '['}\n${object}`;
    opened = true;
  }
  if (several) yield opened ? '\n]\n' : '[]\n';
}

async function* ndjson(texts: AsyncIterable<TokenizedText>): AsyncGenerator<string> {
  for await (const text of texts) yield `${stringifyLine(toObject(text))}\n`;
}

function toObject({ id, sentences, tokens }: TokenizedText): object {
  return { schemaVersion: '1.0', tool, offsetUnit: 'utf16', document: { id }, sentences, tokens };
}
