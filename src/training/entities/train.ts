/**
 * Build models/gazetteer.bin:
 *
 *     npx tsx src/training/entities/train.ts --data <data folder> --out models/gazetteer.bin
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Gazetteer } from '../../entities/gazetteer.js';
import { writeModel } from '../../model/model-file.js';
import { buildGazetteer } from './build-gazetteer.js';
import { countNames } from './count-names.js';
import { readConll } from './read-conll.js';
import { readNameLists } from './read-name-lists.js';

/** The training parts of the corpora; their development parts are kept for the scores. */
const corpora = ['peyma600k', 'peyma300k', 'arman', 'parstwiner'];

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' } },
});
const { data = '../shared/data', out = 'models/gazetteer.bin' } = values;

const classes = readNameLists(data);
const shares = countNames(corpora.map((name) => readConll(join(data, `ner/${name}-train.conll`))));
const model = buildGazetteer(classes, shares);
const bytes = writeModel(Gazetteer.kind, Gazetteer.version, model);
writeFileSync(out, bytes);
console.log(`${out}: ${String(model.facts.names)} names, ${bytes.length} bytes`);
