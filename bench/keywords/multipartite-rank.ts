import type { Candidate } from '../../src/keywords/candidates.js';
import { isEdge } from '../../src/keywords/read-words.js';
import type { TaggedArticle } from '../../src/training/keywords/read-tagged.js';

const damping = 0.85;
const rounds = 30;

/** How strongly the first phrase of a topic draws on the others' edges. */
const headWeight = 1.1;

/**
 * MultipartiteRank (Boudin 2018): candidates are the whole noun phrases, those that share a word
 * make a topic; candidates of different topics vote for each other by how near they stand, and the
 * first of a topic inherits what its topic gets. Rank by PageRank.
 */
export function multipartiteRank({ article }: TaggedArticle): readonly string[] {
  const { words, candidates, document } = article;
  const whole = candidates.list.filter(({ places: [first = 0, end = 0] }) => {
    return isEdge(words[first - 1]) && isEdge(words[end]);
  });
  const topics = topicsOf(whole, (i) => words[i]?.key ?? '');
  const size = whole.length;
  const edges = new Float64Array(size * size);
  whole.forEach((a, i) => {
    whole.forEach((b, j) => {
      if (topics[i] !== topics[j]) edges[i * size + j] = nearness(a, b);
    });
  });
  favourHeads(edges, whole, topics);
  const scores = pageRank(edges, size);
  return whole
    .map(({ places: [first = 0, end = 0] }, i) => ({
      text: document.tokens
        .slice(first, end)
        .map(({ text }) => text)
        .join(' '),
      score: scores[i] ?? 0,
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 15)
    .map(({ text }) => text);
}

/** The topic of each candidate: that of the first one with which it shares a word. */
function topicsOf(list: readonly Candidate[], keyOf: (token: number) => string): number[] {
  const owner = new Map<string, number>();
  return list.map(({ places: [first = 0, end = 0] }, i) => {
    const keys = Array.from({ length: end - first }, (_, k) => keyOf(first + k));
    const topic = keys.map((key) => owner.get(key)).find((found) => found !== undefined) ?? i;
    for (const key of keys) owner.set(key, topic);
    return topic;
  });
}

/** The sum of the inverse distances of all occurrences. */
function nearness(a: Candidate, b: Candidate): number {
  let sum = 0;
  for (let i = 0; i < a.places.length; i += 2) {
    for (let j = 0; j < b.places.length; j += 2) {
      sum += 1 / Math.max(1, Math.abs((a.places[i] ?? 0) - (b.places[j] ?? 0)));
    }
  }
  return sum;
}

/** What the later candidates of a topic get from others, its first one gets as well. */
function favourHeads(
  edges: Float64Array,
  list: readonly Candidate[],
  topics: readonly number[],
): void {
  const size = list.length;
  const plain = edges.slice();
  topics.forEach((topic, member) => {
    if (topic === member) return;
    const weight = headWeight * Math.exp(1 / (1 + (list[topic]?.places[0] ?? 0)));
    for (let k = 0; k < size; k++) {
      const given = plain[k * size + member] ?? 0;
      edges[k * size + topic] = (edges[k * size + topic] ?? 0) + given * weight;
    }
  });
}

function pageRank(edges: Float64Array, size: number): Float64Array {
  const out = new Float64Array(size);
  edges.forEach((weight, cell) => {
    const from = Math.floor(cell / size);
    out[from] = (out[from] ?? 0) + weight;
  });
  let scores = new Float64Array(size).fill(1 / size);
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(size).fill((1 - damping) / size);
    edges.forEach((weight, cell) => {
      if (weight === 0) return;
      const [from, to] = [Math.floor(cell / size), cell % size];
      const share = ((scores[from] ?? 0) * weight) / (out[from] ?? 1);
      next[to] = (next[to] ?? 0) + damping * share;
    });
    scores = next;
  }
  return scores;
}
