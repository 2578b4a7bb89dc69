import type { Finding } from '../document.js';
import { Alignment } from '../text/alignment.js';
import { findProtectedRanges } from '../text/protected-ranges.js';
import { ChangeList } from './change-list.js';
import { normalizeLines } from './normalize-lines.js';
import type { NormalizeOptions } from './options.js';
import { ProtectedRanges } from './protected-ranges.js';
import { resolveOptions } from './resolve-options.js';
import type { TextRule } from './rule.js';
import { blankLines } from './rules/blank-lines.js';
import { characterReference } from './rules/character-reference.js';
import { lineBreak } from './rules/line-break.js';
import { settingOf } from './setting-of.js';
import type { RestoresSpacing } from './spacing-rule.js';
import { toFinding } from './to-finding.js';

/** A normalized text, where its places are in the original, and what was changed. */
export interface Normalized {
  readonly text: string;
  readonly alignment: Alignment;
  /**
   * The changes, sorted by place and disjoint, in offsets of the original: made together they give
   * {@link text}.
   */
  readonly findings: readonly Finding[];
}

/**
 * Normalize a Persian text: its lines one by one, by the rules in their order and by the spacing
 * restorer, between two steps that see the whole of it.
 *
 * What is normal already comes back as it is, so that normalizing twice is normalizing once.
 * URLs, code, Latin text and other protected stretches are left alone.
 *
 * @param options what differs from the defaults
 * @param spacing restores ZWNJ and spaces; null leaves them as they are
 * @throws FarsiNewsError USAGE for an option or a rule that does not exist
 */
export function normalize(
  text: string,
  options: Partial<NormalizeOptions>,
  spacing: RestoresSpacing | null,
): Normalized {
  const settings = resolveOptions(options);
  const changes = new ChangeList(text);

  decodeReferences(changes, settings);
  applyToText(lineBreak, changes, settings);
  normalizeLines(changes, settings, spacing);
  applyToText(blankLines, changes, settings);

  const replacements = changes.replacements();
  return {
    text: changes.text,
    alignment: Alignment.fromEdits(text.length, replacements),
    findings: replacements.map((replacement) => toFinding(replacement, settings)),
  };
}

/** They are protected from all other rules. */
function decodeReferences(changes: ChangeList, options: NormalizeOptions): void {
  if (settingOf(characterReference, options) === 'off') return;
  const credit = { rule: characterReference.id };
  changes.apply(characterReference.findInText(changes.text), () => credit);
}

function applyToText(rule: TextRule, changes: ChangeList, options: NormalizeOptions): void {
  if (settingOf(rule, options) === 'off') return;
  const edits = rule.findInText(changes.text);
  if (edits.length === 0) return;
  const credit = { rule: rule.id };
  const protectedRanges = new ProtectedRanges(findProtectedRanges(changes.text));
  changes.apply(
    edits.filter(({ start, end }) => !protectedRanges.touches(start, end)),
    () => credit,
  );
}
