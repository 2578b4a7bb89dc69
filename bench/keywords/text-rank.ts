import { Role } from '../../src/keywords/read-words.js';
import type { TaggedArticle } from '../../src/training/keywords/read-tagged.js';

const damping = 0.85;
const rounds = 30;

/** Words that stand so near to each other vote for each other. */
const reach = 3;

/**
 * TextRank (Mihalcea and Tarau 2004): PageRank over a graph of the nouns and adjectives, those that
 * stand near each other joined. Words are not run together into phrases afterwards: with phrases it
 * does worse on these tags.
 */
export function textRank({ article }: TaggedArticle): readonly string[] {
  const { words, document } = article;
  const shown = new Map<string, string>();
  const edges = new Map<string, Map<string, number>>();
  const join = (a: string, b: string): void => {
    const row = edges.get(a) ?? new Map<string, number>();
    edges.set(a, row.set(b, (row.get(b) ?? 0) + 1));
  };
  const nominal = words.flatMap(({ key, role, analysis }, i) => {
    const pos = analysis?.pos ?? 'NOUN';
    if (role !== Role.Content || !['NOUN', 'PROPN', 'ADJ'].includes(pos)) return [];
    if (!shown.has(key)) shown.set(key, document.tokens[i]?.text ?? '');
    return [{ key, place: i }];
  });
  nominal.forEach(({ key, place }, i) => {
    for (const other of nominal.slice(i + 1, i + 1 + reach)) {
      if (other.place - place > reach || other.key === key) continue;
      join(key, other.key);
      join(other.key, key);
    }
  });
  return [...pageRank(edges)]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 15)
    .map(([key]) => shown.get(key) ?? key);
}

function pageRank(edges: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, number> {
  let scores = new Map([...edges.keys()].map((key) => [key, 1]));
  for (let round = 0; round < rounds; round++) {
    const next = new Map([...edges.keys()].map((key) => [key, 1 - damping]));
    for (const [from, row] of edges) {
      const all = [...row.values()].reduce((sum, weight) => sum + weight, 0);
      for (const [to, weight] of row) {
        const share = (damping * (scores.get(from) ?? 0) * weight) / all;
        next.set(to, (next.get(to) ?? 0) + share);
      }
    }
    scores = next;
  }
  return scores;
}
