import type { Finding } from '../document.js';
import type { Credit } from '../normalization/change-list.js';
import type { Edit } from '../text/edit.js';
import type { Prose } from './prose.js';

/** A change of prose, and the edits that make it in the file. */
export interface ProseChange extends Edit {
  /** The index of the prose. */
  readonly prose: number;
  /** The line of it: the changes of a line are made together or not at all. */
  readonly line: number;
  readonly file: readonly Edit[];
  readonly credit: Credit;
}

export interface FoundChanges {
  readonly changes: readonly ProseChange[];
  /** Whether each can be made. */
  readonly isWhole: boolean;
}

/** What is to be changed in the proses of a file, as far as the file can take it. */
export function findChanges(
  proses: readonly Prose[],
  check: (text: string) => readonly Finding[],
): FoundChanges {
  const changes: ProseChange[] = [];
  let isWhole = true;
  proses.forEach((prose, index) => {
    let line = 0;
    let read = 0;
    for (const { start, end, replacement, rule, reason, margin } of check(prose.text)) {
      if (replacement === null) continue;
      for (; read < start; read++) if (prose.text.charCodeAt(read) === 0x0a) line++;
      const file = prose.toFile({ start, end, replacement });
      if (file === null) {
        isWhole = false;
        continue;
      }
      const credit: Credit = {
        rule,
        ...(reason === undefined ? {} : { reason }),
        ...(margin === undefined ? {} : { margin }),
      };
      changes.push({ start, end, replacement, prose: index, line, file, credit });
    }
  });
  return { changes, isWhole };
}
