import { join } from 'node:path';
import type { FeatureLanguage } from '../../entities/features/word-facts.js';
import { Gazetteer } from '../../entities/gazetteer.js';
import { tagSchemas, type TagSchema } from '../../entities/tag-schema.js';
import { bioLabels } from '../../tagging/bio.js';
import { bioSpans } from '../../tagging/bio-spans.js';
import { buildGazetteer } from './build-gazetteer.js';
import { countNames } from './count-names.js';
import { readConll, type TaggedSentence } from './read-conll.js';
import { readNameLists } from './read-name-lists.js';

/** A corpus' own names must not make the gazetteer look better than it is on new text. */
const folds = 5;

/** The corpora that the tagger is trained on, and the scheme of each. */
const corpora: Readonly<Record<string, TagSchema>> = {
  peyma600k: 'peyma',
  peyma300k: 'peyma',
  arman: 'arman',
};

/** Some sentences of the corpora, and a gazetteer that has not seen them. */
export interface Fold {
  readonly language: FeatureLanguage;
  readonly sentences: readonly { readonly schema: TagSchema; readonly sentence: TaggedSentence }[];
}

/** The training parts of the corpora under a data folder, in folds. */
export function* readCorpora(data: string, clusters: ReadonlyMap<string, number>): Generator<Fold> {
  const lists = readNameLists(data);
  const read = Object.entries(corpora).map(([name, schema]) => ({
    schema,
    sentences: readConll(join(data, `ner/${name}-train.conll`)),
  }));
  const others = readConll(join(data, 'ner/parstwiner-train.conll'));
  for (let fold = 0; fold < folds; fold++) {
    const isIn = (i: number, size: number): boolean => Math.floor((i * folds) / size) === fold;
    const rest = read.map(({ sentences }) =>
      sentences.filter((_, i) => !isIn(i, sentences.length)),
    );
    yield {
      language: {
        gazetteer: new Gazetteer(buildGazetteer(lists, countNames([...rest, others]))),
        clusterOf: (key) => clusters.get(key) ?? 0,
      },
      sentences: read.flatMap(({ schema, sentences }) =>
        sentences
          .filter((_, i) => isIn(i, sentences.length))
          .map((sentence) => ({ schema, sentence })),
      ),
    };
  }
}

/** Where the labels of each scheme begin, and how many labels there are, as the tagger numbers them. */
export function schemaColumns(): {
  readonly schemas: readonly {
    readonly schema: TagSchema;
    readonly labels: readonly string[];
    readonly first: number;
  }[];
  readonly columns: number;
} {
  let columns = 0;
  const schemas = (Object.keys(tagSchemas) as TagSchema[]).map((schema) => {
    const labels = bioLabels(tagSchemas[schema]);
    const first = columns;
    columns += labels.length;
    return { schema, labels, first };
  });
  return { schemas, columns };
}

/** The numbers of the labels of a sentence; a span of another type is O. */
export function labelNumbers(tags: readonly string[], labels: readonly string[]): Uint8Array {
  const numbers = new Uint8Array(tags.length);
  for (const { first, end, type } of bioSpans(tags)) {
    const begin = labels.indexOf(`B-${type}`);
    if (begin < 0) continue;
    numbers.fill(begin + 1, first, end);
    numbers[first] = begin;
  }
  return numbers;
}
