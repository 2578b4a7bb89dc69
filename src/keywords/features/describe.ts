import { longestKnown } from '../background.js';
import type { Candidate } from '../candidates.js';
import type { Context, FeatureGroup, Subject } from './feature-group.js';
import { frequency } from './frequency.js';
import { habits } from './habits.js';
import { names } from './names.js';
import { position } from './position.js';
import { priors } from './priors.js';
import { rarity } from './rarity.js';
import { shape } from './shape.js';
import { surroundings } from './surroundings.js';

const groups: readonly FeatureGroup[] = [
  position,
  frequency,
  rarity,
  habits,
  surroundings,
  shape,
  names,
  priors,
];

/** Features that count by their share of the greatest in the article, too. */
const relative = ['count', 'tfIdf'] as const;

/** The columns of the matrix, in order. A ranker judges only by the columns that it was trained on. */
export const featureNames: readonly string[] = [
  ...groups.flatMap((group) => group.names),
  ...relative.map((name) => `${name}Share`),
];

/** A row of features for each contender of an article, row after row. */
export function describe(context: Context): Float32Array {
  const { contenders } = context.article;
  const columns = featureNames.length;
  const rows = new Float32Array(contenders.length * columns);
  let at = 0;
  for (const candidate of contenders) {
    const subject = see(candidate, context);
    for (const group of groups) {
      for (const value of group.read(subject, context)) rows[at++] = value;
    }
    at += relative.length;
  }
  relative.forEach((name, i) => {
    shareOfGreatest(rows, featureNames.indexOf(name), columns - relative.length + i);
  });
  return rows;
}

function see(candidate: Candidate, { language: { background } }: Context): Subject {
  const { key, entity, places } = candidate;
  let first = places[0] ?? 0;
  let end = places[1] ?? 0;
  for (let i = 2; i < places.length; i += 2) {
    const from = places[i] ?? 0;
    const to = places[i + 1] ?? 0;
    if (to - from > end - first) [first, end] = [from, to];
  }
  const entry = end - first <= longestKnown ? background.find(key) : -1;
  return { key, entity, places, count: places.length / 2, first, end, entry };
}

function shareOfGreatest(rows: Float32Array, from: number, to: number): void {
  const columns = featureNames.length;
  let greatest = 0;
  for (let i = from; i < rows.length; i += columns) greatest = Math.max(greatest, rows[i] ?? 0);
  if (greatest === 0) return;
  for (let i = 0; i < rows.length; i += columns) rows[i + to] = (rows[i + from] ?? 0) / greatest;
}
