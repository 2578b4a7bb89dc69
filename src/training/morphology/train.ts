/**
 * Builds models/lexicon.bin from dictionary-fa, word counts of news, and lists of names:
 * `npx tsx src/training/morphology/train.ts --data DIRECTORY --out models/lexicon.bin`
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeModel } from '../../model/model-file.js';
import { Lexicon } from '../../morphology/lexicon.js';
import { buildLexicon } from './build-lexicon.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/lexicon.bin' },
  },
});
const model = buildLexicon(values.data);
const bytes = writeModel(Lexicon.kind, Lexicon.version, model);
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes, ${JSON.stringify(model.facts)}`);
