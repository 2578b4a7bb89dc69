import type { KeywordEvidence } from '../../explanation.js';
import { longestKnown } from '../background.js';
import type { Candidate } from '../candidates.js';
import { collocation } from './collocation.js';
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
  collocation,
  surroundings,
  shape,
  names,
  priors,
];

/** Features that count by their share of the greatest in the article, too. */
const relative: readonly (readonly [feature: string, evidence: KeywordEvidence])[] = [
  ['count', 'frequency'],
  ['tfIdf', 'rarity'],
];

/** The columns of the matrix, in order. A ranker judges only by the columns that it was trained on. */
export const featureNames: readonly string[] = [
  ...groups.flatMap((group) => group.names),
  ...relative.map(([name]) => `${name}Share`),
];

/** What each column is evidence of. */
export const featureEvidence: readonly KeywordEvidence[] = [
  ...groups.flatMap(({ names: columns, evidence }) => columns.map(() => evidence)),
  ...relative.map(([, evidence]) => evidence),
];

/** A row of features for each contender of an article, row after row. */
export function describe(context: Context): Float32Array {
  const { contenders } = context.article;
  const columns = featureNames.length;
  const rows = new Float32Array(contenders.length * columns);
  contenders.forEach((candidate, i) => {
    const subject = see(candidate, context);
    let at = i * columns;
    for (const group of groups) {
      group.write(rows, at, subject, context);
      at += group.names.length;
    }
  });
  relative.forEach(([name], i) => {
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
  const traits = background.traits(entry);
  return { key, entity, places, count: places.length / 2, first, end, entry, traits };
}

function shareOfGreatest(rows: Float32Array, from: number, to: number): void {
  const columns = featureNames.length;
  let greatest = 0;
  for (let i = from; i < rows.length; i += columns) greatest = Math.max(greatest, rows[i] ?? 0);
  if (greatest === 0) return;
  for (let i = 0; i < rows.length; i += columns) rows[i + to] = (rows[i + from] ?? 0) / greatest;
}
