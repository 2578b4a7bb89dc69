import { detached } from './detached.js';

/**
 * What was asked for of late, by text: at most so many answers. When half of that is full, those that
 * were not asked for since the last time go.
 */
export class RecentMap<V> {
  private recent = new Map<string, V>();
  private earlier = new Map<string, V>();
  private readonly half: number;

  /** @param most entries that are kept */
  constructor(most: number) {
    this.half = Math.max(1, Math.floor(most / 2));
  }

  get(key: string): V | undefined {
    const found = this.recent.get(key);
    if (found !== undefined) return found;
    const known = this.earlier.get(key);
    if (known !== undefined) this.set(key, known);
    return known;
  }

  /** The answer to a key: made, and kept, where none is. The key that `make` gets is apart from its text. */
  getOrMake(key: string, make: (key: string) => V): V {
    const known = this.get(key);
    if (known !== undefined) return known;
    const own = detached(key);
    const made = make(own);
    this.keep(own, made);
    return made;
  }

  set(key: string, value: V): void {
    this.keep(detached(key), value);
  }

  private keep(key: string, value: V): void {
    if (this.recent.size >= this.half) {
      this.earlier = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, value);
  }
}
