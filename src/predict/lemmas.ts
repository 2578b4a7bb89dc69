import type { Resources } from '../resources.js';
import { readLines } from './read-text.js';

/** Form and lemma of each syntactic word of a CoNLL-U file; an empty line between sentences. */
export function* lemmas(path: string, { lemmatizer }: Resources): Generator<string> {
  let first = true;
  for (const forms of sentences(readLines(path))) {
    const analyses = lemmatizer.lemmatize(forms);
    const lines = forms.map((form, i) => `${form}\t${analyses[i]?.lemma ?? form}\n`);
    yield (first ? '' : '\n') + lines.join('');
    first = false;
  }
}

/** The forms of each sentence: of the lines whose id is a whole number. */
function* sentences(lines: readonly string[]): Generator<string[]> {
  let forms: string[] = [];
  for (const line of [...lines, '']) {
    const [id = '', form = ''] = line.split('\t');
    if (/^\d+$/u.test(id)) forms.push(form);
    else if (line === '' && forms.length > 0) {
      yield forms;
      forms = [];
    }
  }
}
