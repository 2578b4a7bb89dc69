import { section, type Model } from '../../model/model-file.js';
import { WordTable } from '../../model/word-table.js';

/** Looks up the clusters of words that a model holds: by key, 0 for a word of none. */
export function clusterReader(model: Model): (key: string) => number {
  if (!model.sections.has('clusterWords')) return () => 0;
  const words = new WordTable(section(model, 'clusterWords', Uint32Array));
  const clusters = section(model, 'clusters', Uint16Array);
  return (key) => {
    const slot = words.find(key);
    return slot < 0 ? 0 : (clusters[slot] as number);
  };
}
