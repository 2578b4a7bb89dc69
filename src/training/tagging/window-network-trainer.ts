import { createRandom } from '../create-random.js';
import { ChainHead } from './chain-head.js';
import { EmbeddingLayer } from './embedding-layer.js';
import { HiddenLayer } from './hidden-layer.js';
import type {
  NetworkOptions,
  NetworkProblem,
  NetworkSentence,
  NetworkWeights,
} from './window-network-problem.js';
import { shuffle } from '../shuffle.js';

/**
 * Train a network that scores the labels of a token from the vectors of the words around it: a hidden
 * layer of rectified units that all heads share, and for each head a linear chain on top of it.
 */
export function trainWindowNetwork(
  problem: NetworkProblem,
  options: NetworkOptions,
): NetworkWeights {
  const { size, epochs, batch, rate, embeddingRate, wordDropout, afterEpoch } = options;
  const { sentences } = problem;
  const random = createRandom(options.seed);
  const embeddings = new EmbeddingLayer(problem, size, random);
  const hidden = new HiddenLayer(problem.contexts, options, random);
  const heads = problem.heads.map(
    (labels) => new ChainHead(labels, size.hidden, options.decay, random),
  );

  const learn = (sentence: NetworkSentence, sparseRate: number): number => {
    const { words, labels } = sentence;
    const isKnown = Uint8Array.from(words, () => (random() < wordDropout ? 0 : 1));
    const inputs = embeddings.forward(words, isKnown);
    const active = hidden.forward(sentence, inputs);
    const head = heads[sentence.head] as ChainHead;
    const { loss, gradients } = head.learn(active, labels);
    const inputGradients = hidden.learn(sentence, inputs, active, gradients, sparseRate);
    embeddings.learn(words, isKnown, inputGradients, sparseRate);
    return loss;
  };

  const order = Uint32Array.from(sentences, (_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    order.forEach((index, i) => {
      const left = 1 - (epoch + i / order.length) / epochs;
      loss += learn(sentences[index] as NetworkSentence, embeddingRate * left);
      if ((i + 1) % batch === 0) for (const part of [hidden, ...heads]) part.step(rate * left);
    });
    afterEpoch?.(epoch + 1, loss);
  }
  const edges = heads.map((head) => head.edges());
  return {
    embeddings: embeddings.rows.weights,
    hidden: hidden.weights.weights,
    hiddenBias: hidden.bias.weights,
    contexts: hidden.contexts.weights,
    output: concatenate(heads.map(({ output }) => output.weights)),
    outputBias: concatenate(heads.map(({ bias }) => bias.weights)),
    transitions: edges.map(({ transitions }) => transitions),
    starts: edges.map(({ starts }) => starts),
  };
}

function concatenate(parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]));
}
