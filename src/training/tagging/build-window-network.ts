import { WordTable } from '../../model/word-table.js';
import type { Section } from '../../model/model-file.js';
import type { WindowNetworkFacts } from '../../tagging/window-network.js';
import type { NetworkSize, NetworkWeights } from './window-network-problem.js';

/** The sections and facts of a {@link WindowNetwork}. */
export interface NetworkSections {
  readonly facts: WindowNetworkFacts;
  readonly sections: readonly (readonly [name: string, data: Section])[];
}

/**
 * Pack a trained network: vectors become 8-bit integers.
 *
 * @param share what the output layer is multiplied with
 */
export function buildWindowNetwork(
  { vector, embedding, hidden: units }: NetworkSize,
  weights: NetworkWeights,
  vectors: Float32Array,
  featureHashes: Uint32Array,
  contextHashes: Uint32Array,
  share: number,
): NetworkSections {
  const embeddings = quantize(weights.embeddings);
  const frozen = quantize(vectors);
  const contexts = quantize(weights.contexts);
  const [features, featureRows] = numberTable(featureHashes);
  const [contextFeatures, contextRows] = numberTable(contextHashes);
  return {
    facts: {
      embedding,
      vector,
      embeddingScale: embeddings.scale,
      vectorScale: frozen.scale,
      contextScale: contexts.scale,
    },
    sections: [
      ['features', features],
      ['featureRows', featureRows],
      ['embeddings', embeddings.values],
      ['vectors', frozen.values],
      ['hidden', weights.hidden],
      ['hiddenBias', weights.hiddenBias],
      ['contextFeatures', contextFeatures],
      ['contextRows', contextRows],
      ['contexts', contexts.values],
      ['output', inBlocks(weights.output, units).map((weight) => weight * share)],
      ['outputBias', weights.outputBias.map((weight) => weight * share)],
    ],
  };
}

/** The output layer in blocks of four labels, unit by unit. */
function inBlocks(output: Float32Array, units: number): Float32Array {
  const labels = output.length / units;
  const blocks = new Float32Array(Math.ceil(labels / 4) * 4 * units);
  output.forEach((weight, i) => {
    const label = Math.floor(i / units);
    const block = (label >> 2) * 4 * units;
    blocks[block + (i % units) * 4 + (label & 3)] = weight;
  });
  return blocks;
}

/** How many times the mean size a number may be; the few that are larger are cut. */
const largest = 8;

function quantize(values: Float32Array): { values: Int8Array; scale: number } {
  let size = 0;
  let top = 0;
  for (const value of values) {
    size += Math.abs(value) / values.length;
    top = Math.max(top, Math.abs(value));
  }
  const scale = Math.min(top, size * largest) / 127 || 1;
  const cut = (value: number): number => Math.max(-127, Math.min(127, Math.round(value / scale)));
  return { values: Int8Array.from(values, cut), scale };
}

/** A table of hashes with the number of each. */
function numberTable(hashes: Uint32Array): [slots: Uint32Array, numbers: Uint16Array] {
  const slots = WordTable.buildFromHashes(new Set(hashes));
  const table = new WordTable(slots);
  const numbers = new Uint16Array(slots.length);
  hashes.forEach((hash, number) => {
    numbers[table.findHash(hash)] = number;
  });
  return [slots, numbers];
}
