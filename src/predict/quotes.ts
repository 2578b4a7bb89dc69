import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocument } from '../analyze.js';
import type { Quote, QuoteType, Range } from '../document.js';
import { findEntities } from '../entities/find-entities.js';
import { findQuotes } from '../quotes/find-quotes.js';
import type { Resources } from '../resources.js';
import { CodePoints } from './code-points.js';
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
    const row = { id: basename(name, '.txt'), quotes: quotesOf(join(folder, name), language) };
    yield `${JSON.stringify(row)}\n`;
  }
}

function quotesOf(path: string, language: Resources): object[] {
  const { text, bom } = readText(path);
  const document = readDocument(text, language);
  const points = new CodePoints(text, bom ? 1 : 0);
  const place = ({ start, end }: Range) =>
    points.range(...document.alignment.originalRange(start, end));
  const toRow = ({ type, speaker, content, cue }: Quote): object[] => {
    if (types[type] === null) return [];
    return [
      {
        type: types[type],
        speaker: speaker.name,
        contents: content.map(place),
        cue: cue && place(cue),
        source: speaker.source && place(speaker.source),
      },
    ];
  };
  return findQuotes(document, findEntities(document, language)).quotes.flatMap(toRow);
}
