import type { FeatureLanguage } from '../../entities/features/word-facts.js';
import type { TaggedSentence } from './read-conll.js';
import { labelNumbers, readCorpora, schemaColumns } from './read-corpora.js';

/** A sentence to learn from: its features, and its labels by number under one of the schemes. */
export interface Example<Encoded> {
  readonly encoded: Encoded;
  /** The place of its scheme in {@link schemaColumns}. */
  readonly head: number;
  readonly labels: Uint8Array;
}

/**
 * All sentences of the training corpora under a data folder.
 *
 * @param encode makes the features of the sentences of one fold, one a sentence, in order
 */
export function readExamples<Encoded>(
  data: string,
  clusters: ReadonlyMap<string, number>,
  encode: (sentences: readonly TaggedSentence[], language: FeatureLanguage) => readonly Encoded[],
): Example<Encoded>[] {
  const { schemas } = schemaColumns();
  const examples: Example<Encoded>[] = [];
  for (const { language, sentences } of readCorpora(data, clusters)) {
    const encoded = encode(
      sentences.map(({ sentence }) => sentence),
      language,
    );
    sentences.forEach(({ schema, sentence }, i) => {
      const head = schemas.findIndex((own) => own.schema === schema);
      const labels = labelNumbers(sentence.tags, schemas[head]?.labels ?? []);
      examples.push({ encoded: encoded[i] as Encoded, head, labels });
    });
  }
  return examples;
}
