import { chooseClosed } from './choose-closed.js';
import { chooseNominal } from './choose-nominal.js';
import { chooseVerb } from './choose-verb.js';
import type { Context } from './context.js';
import { VerbStrength, type Reading } from './word-entry.js';

/** How an ambiguous word is read in its place. */
export function chooseReading(context: Context): Reading {
  const { word } = context;
  if (word.classes.length > 0) return chooseClosed(context);
  if (word.verbStrength > VerbStrength.None) {
    const verb = chooseVerb(context);
    if (verb !== null) return verb;
  }
  return chooseNominal(context);
}
