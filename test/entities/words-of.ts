import { Words } from '../../src/entities/words.js';
import { loadResources } from '../../src/resources.js';
import { tokenize } from '../../src/segmentation/tokenize.js';

const { lemmatizer } = loadResources();

/** A text of one sentence, as the recognizer reads it. */
export function wordsOf(text: string): Words {
  const tokens = tokenize(text);
  const readings = lemmatizer.lemmatize(tokens.map((token) => token.text));
  return new Words(tokens, readings, [[0, tokens.length]]);
}
