import type { Model } from '../../model/model-file.js';

/** One model with the facts and sections of both. */
export function mergeModels(a: Model, b: Model): Model {
  return { facts: { ...a.facts, ...b.facts }, sections: new Map([...a.sections, ...b.sections]) };
}
