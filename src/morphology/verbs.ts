import { VerbForms } from './verb-forms.js';
import { VerbStems } from './verb-stems.js';

export interface Verbs {
  readonly stems: VerbStems;
  readonly forms: VerbForms;
}

let shared: Verbs | undefined;

/** The verbs of Persian, made at the first use and shared by all who read them. */
export function verbs(): Verbs {
  if (shared === undefined) {
    const stems = new VerbStems();
    shared = { stems, forms: new VerbForms(stems) };
  }
  return shared;
}
