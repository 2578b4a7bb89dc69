import type { Document } from '../../document.js';
import { normalize } from '../../normalization/normalize.js';
import type { SpacingRestorer } from '../../normalization/spacing/spacing-restorer.js';
import { segment } from '../../segmentation/segment.js';

/** Normalize and segment a text, as the program does before it looks for keywords. */
export function readDocument(original: string, spacing: SpacingRestorer | null): Document {
  const normalized = normalize(original, {}, spacing);
  return { original, ...normalized, ...segment(normalized.text) };
}
