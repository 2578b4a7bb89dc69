import { readFileSync } from 'node:fs';
import { readModel } from '../../src/model/model-file.js';
import { Lexicon } from '../../src/morphology/lexicon.js';

/** The lexicon that ships. */
export function shippedLexicon(): Lexicon {
  const bytes = readFileSync(new URL('../../models/lexicon.bin', import.meta.url));
  return new Lexicon(readModel(bytes, Lexicon.kind, Lexicon.version));
}
