import type { Model } from '../../model/model-file.js';
import { hashText } from '../../model/hash-text.js';
import { WordTable } from '../../model/word-table.js';

/**
 * The gazetteer of names with their classes (see {@link readNameLists}) and shares (see
 * {@link countNames}); the keys themselves do not stand in it, only their hashes.
 */
export function buildGazetteer(
  classes: ReadonlyMap<string, number>,
  shares: ReadonlyMap<string, number>,
): Model {
  const names = WordTable.build([...classes.keys(), ...shares.keys()]);
  const table = new WordTable(names);
  const classSets = new Uint16Array(names.length);
  const shareSets = new Uint32Array(names.length);
  for (const [key, bits] of classes) classSets[table.findHash(hashText(key))] = bits;
  for (const [key, packed] of shares) shareSets[table.findHash(hashText(key))] = packed;
  return {
    facts: { names: new Set([...classes.keys(), ...shares.keys()]).size },
    sections: new Map<string, Uint16Array | Uint32Array>([
      ['names', names],
      ['classes', classSets],
      ['shares', shareSets],
    ]),
  };
}
