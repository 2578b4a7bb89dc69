/**
 * Builds models/background.bin: counts of phrases in news, and the ranker with its tag priors, learnt
 * from articles with their editors' tags.
 *
 *     npx tsx src/training/keywords/train.ts --data DIRECTORY --tag-filter FILE --out models/background.bin
 *
 * With `--predictions DIRECTORY` it builds nothing, but writes the keywords that the methods give the
 * second file of tags: TF-IDF, a ranker that saw the first file only, and one for each of five folds
 * that saw all but that fold.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Background } from '../../keywords/background.js';
import { writeModel } from '../../model/model-file.js';
import { loadResources } from '../../resources.js';
import { countBackground } from './count-background.js';
import { mergeModels } from './merge-models.js';
import { readTagged, type TagFilter } from './read-tagged.js';
import { trainRanker } from './train-ranker.js';
import { writePredictions } from './write-predictions.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    'tag-filter': { type: 'string', default: '../shared/eval/keyword-tag-filter.json' },
    out: { type: 'string', default: 'models/background.bin' },
    predictions: { type: 'string' },
  },
});

const resources = loadResources();
const counts = countBackground(join(values.data, 'news'), resources);
const language = {
  lexicon: resources.lexicon,
  lemmatizer: resources.lemmatizer,
  background: new Background(counts),
  TfIdf: resources.TfIdf,
};
const filter = JSON.parse(readFileSync(values['tag-filter'], 'utf8')) as TagFilter;
const [first = [], second = []] = ['aux.tags.jsonl', 'fars.tags.jsonl'].map((name) =>
  readTagged(join(values.data, 'keywords', name), filter, resources, language),
);

if (values.predictions === undefined) {
  const model = mergeModels(counts, trainRanker([...first, ...second], language));
  const bytes = writeModel(Background.kind, Background.version, model);
  writeFileSync(values.out, bytes);
  console.log(`${values.out}: ${bytes.length} bytes, ${JSON.stringify(model.facts)}`);
} else {
  writePredictions(values.predictions, first, second, counts, language);
}
