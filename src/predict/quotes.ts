import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocument } from '../analyze.js';
import type { Quote, QuoteType, Range } from '../document.js';
import { findEntities } from '../entities/find-entities.js';
import { findQuotes } from '../quotes/find-quotes.js';
import type { Resources } from '../resources.js';
import { CodePoints } from '../text/code-points.js';
import { readText } from './read-text.js';

/** What the corpus of quotations calls a type; it has no judgements. */
const types: Readonly<Record<QuoteType, string | null>> = {
  direct: 'direct',
  colon: 'direct',
  headline: 'direct',
  indirect: 'indirect',
  mixed: 'mixed',
  judgement: null,
};

/** A row of quotations for each `*.txt` of a folder, in code points of the file. */
export function* quotes(folder: string, language: Resources): Generator<string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  for (const name of files.sort()) {
    const { text, bom } = readText(join(folder, name));
    const row = { id: basename(name, '.txt'), quotes: quotesOf(text, language, bom ? 1 : 0) };
    yield `${JSON.stringify(row)}\n`;
  }
}

/** A quotation as a row has it. */
export interface QuoteRow {
  readonly type: string;
  readonly speaker: string | null;
  readonly contents: readonly Place[];
  readonly cue: Place | null;
  readonly source: Place | null;
}

type Place = readonly [start: number, end: number];

/**
 * The quotations of an article; judgements and paragraphs without a cue that seem to go on with one are
 * left out, repetitions are not.
 *
 * @param before code points of the file before the text: a byte-order mark
 */
export function quotesOf(text: string, language: Resources, before = 0): QuoteRow[] {
  const document = readDocument(text, language);
  const points = new CodePoints(text, before);
  const place = ({ start, end }: Range): Place =>
    points.range(...document.alignment.originalRange(start, end));
  const toRow = ({ type, speaker, content, cue, continuationOf }: Quote): QuoteRow[] => {
    const name = types[type];
    if (name === null || continuationOf !== null) return [];
    return [
      {
        type: name,
        speaker: speaker.name,
        contents: content.map(place),
        cue: cue && place(cue),
        source: speaker.source && place(speaker.source),
      },
    ];
  };
  return findQuotes(document, findEntities(document, language)).quotes.flatMap(toRow);
}
