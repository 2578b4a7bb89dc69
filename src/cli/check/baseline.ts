import type { LocatedFinding } from '../../reporters/findings/checked-file.js';

/** How often a fault is known, by file, rule and fingerprint. */
export type BaselineFiles = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>
>;

/** What a baseline knows and no file has any more. */
export interface Stale {
  readonly path: string;
  readonly count: number;
}

/**
 * The faults of an archive that are known and not to be told again. A fault is known as often as the
 * baseline counts it: one more of the same is new.
 */
export class Baseline {
  readonly #known: BaselineFiles;
  readonly #seen = new Map<string, readonly LocatedFinding[]>();
  readonly #stale: Stale[] = [];

  constructor(known: BaselineFiles) {
    this.#known = known;
  }

  /** The findings of a file that are not known. */
  sift(path: string, findings: readonly LocatedFinding[]): LocatedFinding[] {
    this.#seen.set(path, findings);
    const left = new Map<string, number>();
    const rules = Object.hasOwn(this.#known, path) ? (this.#known[path] ?? {}) : {};
    for (const [rule, counts] of Object.entries(rules)) {
      for (const [fingerprint, count] of Object.entries(counts)) {
        left.set(`${rule} ${fingerprint}`, count);
      }
    }
    const fresh = findings.filter(({ rule, fingerprint }) => {
      const key = `${rule} ${fingerprint}`;
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count <= 0;
    });
    const count = [...left.values()].reduce((sum, rest) => sum + Math.max(0, rest), 0);
    if (count > 0) this.#stale.push({ path, count });
    return fresh;
  }

  /**
   * What the files that were sifted, or are gone, do not have any more.
   *
   * @param exists whether a file that was not sifted is still there
   */
  stale(exists: (path: string) => boolean): Stale[] {
    const gone = Object.entries(this.#known)
      .filter(([path]) => !this.#seen.has(path) && !exists(path))
      .map(([path, rules]) => ({ path, count: Object.values(rules).reduce(addCounts, 0) }));
    return [...this.#stale, ...gone];
  }

  /**
   * The baseline as it should be now: of the files that were sifted what was found in them, of the
   * others what was known.
   *
   * @param exists whether a file that was not sifted is still there
   */
  renewed(exists: (path: string) => boolean): BaselineFiles {
    const files = new Map<string, Readonly<Record<string, Readonly<Record<string, number>>>>>();
    for (const [path, rules] of Object.entries(this.#known)) {
      if (!this.#seen.has(path) && exists(path)) files.set(path, rules);
    }
    for (const [path, findings] of this.#seen) {
      if (findings.length > 0) files.set(path, countByRule(findings));
    }
    return sorted(files);
  }
}

function addCounts(sum: number, counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, sum);
}

function countByRule(findings: readonly LocatedFinding[]) {
  const rules = new Map<string, Map<string, number>>();
  for (const { rule, fingerprint } of findings) {
    const counts = rules.get(rule) ?? new Map<string, number>();
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
    rules.set(rule, counts);
  }
  return sorted(new Map([...rules].map(([rule, counts]) => [rule, sorted(counts)])));
}

/** In the order of the keys, so that two baselines differ only where they say something else. */
function sorted<T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
