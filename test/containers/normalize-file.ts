import type { ContainerKind } from '../../src/containers/container-kind.js';
import { normalizeProse } from '../../src/containers/normalize-prose.js';
import type { RestoresSpacing } from '../../src/normalization/spacing-rule.js';

/** The space behind می, and the one before ها and های. */
const gaps =
  /(?<=(?<![\u0620-\u06CC])می) (?=[\u0620-\u06CC])|(?<=[\u0620-\u06CC]) (?=های?(?![\u0620-\u06CC]))/g;

/** Restores what all models agree on, so that these tests depend on none. */
const spacing: RestoresSpacing = {
  restore: (text) =>
    Array.from(text.matchAll(gaps), ({ index }) => ({
      start: index,
      end: index + 1,
      replacement: '\u200C',
      reason: 'می or ها',
      margin: 10,
    })),
};

/** The file after normalization. */
export async function normalizeFile(
  kind: ContainerKind,
  text: string,
  textFields: readonly string[] = [],
): Promise<string> {
  return (await normalizeProse(text, kind, {}, spacing, textFields)).text;
}
