import type { Severity } from '../../document.js';
import type { CheckedFile } from './checked-file.js';

/** How much was found in the files that went by. */
export class Tally {
  files = 0;
  /** How many of the findings have a fix. */
  fixable = 0;
  mended = 0;
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };

  add({ findings, mended }: CheckedFile): void {
    this.files++;
    this.mended += mended;
    for (const { severity, replacement } of findings) {
      this.#counts[severity]++;
      if (replacement !== null) this.fixable++;
    }
  }

  of(severity: Severity): number {
    return this.#counts[severity];
  }

  get total(): number {
    return this.of('error') + this.of('warning') + this.of('info');
  }
}
