import { section, type Model } from '../../model/model-file.js';
import { WordTable } from '../../model/word-table.js';

/** Looks up the clusters of words that a model holds: by key, 0 for a word of none. */
export function clusterReader(model: Model): (key: string) => number {
  return numberReader(model, 'clusters');
}

/** Looks up the vectors of words that a model holds: by key the number of the row, from 1; 0 for none. */
export function vectorReader(model: Model): (key: string) => number {
  return numberReader(model, 'vectorNumbers');
}

function numberReader(model: Model, name: string): (key: string) => number {
  const words = new WordTable(section(model, 'clusterWords', Uint32Array));
  const numbers = section(model, name, Uint16Array);
  return (key) => {
    const slot = words.find(key);
    return slot < 0 ? 0 : (numbers[slot] as number);
  };
}
