/** The steps of a path to fields: names of keys, and `*` for any key or index. */
export type FieldPath = readonly string[];

/**
 * Read a path such as `body`, `article.body`, `items.*.body`; `\.` is a dot in a name.
 */
export function parseFieldPath(path: string): FieldPath {
  return Array.from(path.matchAll(/(?:[^.\\]|\\[\s\S])+/g), ([step]) =>
    step.replaceAll(/\\([\s\S])/g, '$1'),
  );
}

/**
 * Whether a place is what a path names. Indices of arrays need not be named: `items.body` is the
 * body of each item, as `items.*.body` is.
 */
export function matchesPath(place: readonly (string | number)[], path: FieldPath): boolean {
  let reached = new Set([0]); // how many steps of the path may be done
  for (const key of place) {
    const next = new Set<number>();
    for (const done of reached) {
      if (typeof key === 'number') next.add(done);
      if (path[done] === '*' || path[done] === String(key)) next.add(done + 1);
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(path.length);
}
