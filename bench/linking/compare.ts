import type { Analysis, MentionReport } from '../../src/report/analysis.js';
import type { Annotation, Kind } from './annotations.js';
import type { Article } from './clusters.js';

/** What is scored: names and titles, or pronouns, «این …» and bare heads as well. */
export interface Scope {
  readonly types: ReadonlySet<string>;
  readonly isWhole: boolean;
}

const named: ReadonlySet<Kind> = new Set<Kind>(['name', 'title']);
const namedForms: ReadonlySet<string> = new Set(['name', 'surname', 'title', 'title+name']);
const nameForms: ReadonlySet<string> = new Set(['name', 'surname', 'title+name']);

/**
 * The clusters of an article as annotated and as found. Only entities that are named somewhere are
 * scored. A found mention is an annotated one of its type where its range, or its head, lies within
 * that and holds the least of it; others are in the way, but for what is ignored and for titles in
 * apposition to a name of the same person, which were not annotated.
 */
export function compare(
  text: string,
  annotations: readonly Annotation[],
  analysis: Analysis,
  { types, isWhole }: Scope,
): Article {
  const gold = new Map<string, Set<string>>();
  const targets = annotations.filter(({ type, kind }) => types.has(type) && kind !== 'ignore');
  const scored = new Set(targets.filter(({ kind }) => isWhole || named.has(kind)));
  for (const target of scored) add(gold, `${target.type} ${target.cluster}`, keyOf(target));

  const found = new Map<string, Set<string>>();
  const taken = new Set<Annotation>();
  for (const { id, type } of analysis.entities) {
    if (!types.has(type)) continue;
    const mentions = analysis.mentions.filter(({ entity }) => entity === id);
    const names = mentions.filter(({ form }) => nameForms.has(form));
    if (names.length === 0) continue;
    for (const mention of mentions) {
      if (!isWhole && !namedForms.has(mention.form)) continue;
      if (mention.form === 'zero' || isApposed(text, mention, names)) continue;
      const target = targets.find(
        (other) => other.type === type && !taken.has(other) && isMatch(mention, other),
      );
      if (target !== undefined) {
        taken.add(target);
        if (scored.has(target)) add(found, id, keyOf(target));
      } else if (!isIgnored(mention, annotations)) {
        add(found, id, `${mention.orig.join('-')} found`);
      }
    }
  }
  return { gold: [...gold.values()], found: [...found.values()] };
}

function add(clusters: Map<string, Set<string>>, id: string, key: string): void {
  const cluster = clusters.get(id);
  if (cluster === undefined) clusters.set(id, new Set([key]));
  else cluster.add(key);
}

function keyOf({ start, end, type }: Annotation): string {
  return `${start}-${end} ${type}`;
}

function isMatch({ orig, head }: MentionReport, { start, end, least }: Annotation): boolean {
  return [orig, head?.orig].some(
    (place) =>
      place !== undefined &&
      start <= place[0] &&
      place[1] <= end &&
      place[0] <= least[0] &&
      least[1] <= place[1],
  );
}

function isIgnored({ orig }: MentionReport, annotations: readonly Annotation[]): boolean {
  return annotations.some(
    ({ start, end, kind }) => kind === 'ignore' && start < orig[1] && orig[0] < end,
  );
}

/** Whether nothing but commas, quotation marks, dashes and spaces stand between a title and a name. */
function isApposed(text: string, title: MentionReport, names: readonly MentionReport[]): boolean {
  if (title.form !== 'title') return false;
  return names.some(({ orig }) => {
    const gap =
      orig[1] <= title.orig[0]
        ? text.slice(orig[1], title.orig[0])
        : title.orig[1] <= orig[0]
          ? text.slice(title.orig[1], orig[0])
          : null;
    return gap !== null && /^[ \u200C،,«»"–-]*$/.test(gap);
  });
}
