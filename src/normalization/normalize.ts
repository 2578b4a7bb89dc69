import type { Finding } from '../document.js';
import { Alignment } from '../text/alignment.js';
import { findProtectedRanges } from '../text/protected-ranges.js';
import { applyRules } from './apply-rules.js';
import { ChangeList, type Replacement } from './change-list.js';
import type { NormalizeOptions } from './options.js';
import { resolveOptions } from './resolve-options.js';
import { ruleById } from './rules.js';
import { spacingRule } from './spacing-rule.js';
import type { SpacingRestorer } from './spacing/spacing-restorer.js';

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
 * Normalize a Persian text: the rules in their order, then the spaces and ZWNJ between letters.
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
  spacing: SpacingRestorer | null,
): Normalized {
  const settings = resolveOptions(options);
  const changes = new ChangeList(text);

  applyRules(changes, settings);
  if (restoreSpacing(changes, settings, spacing)) applyRules(changes, settings);

  const replacements = changes.replacements();
  return {
    text: changes.text,
    alignment: Alignment.fromEdits(text.length, replacements),
    findings: replacements.map((replacement) => toFinding(replacement, settings)),
  };
}

/** The last step; it wants letters that are normal already. */
function restoreSpacing(
  changes: ChangeList,
  options: NormalizeOptions,
  spacing: SpacingRestorer | null,
): boolean {
  if (spacing === null || options.spacing === 'off') return false;
  if (options.rules[spacingRule.id] === 'off') return false;
  const { spacingThreshold: threshold, spacing: level } = options;
  const edits = spacing.restore(changes.text, {
    level,
    protectedRanges: findProtectedRanges(changes.text),
    ...(threshold === undefined ? {} : { threshold }),
  });
  changes.apply(edits, ({ reason, margin }) => ({ rule: spacingRule.id, reason, margin }));
  return edits.length > 0;
}

function toFinding(
  { start, end, replacement, credit }: Replacement,
  options: NormalizeOptions,
): Finding {
  const rule = ruleById(credit.rule);
  const setting = options.rules[credit.rule];
  return {
    rule: rule.id,
    severity: setting === undefined || setting === 'off' ? rule.severity : setting,
    start,
    end,
    replacement,
    message: rule.message,
    ...(credit.reason === undefined ? {} : { reason: credit.reason }),
    ...(credit.margin === undefined ? {} : { margin: credit.margin }),
  };
}
