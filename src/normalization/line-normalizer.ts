import type { Range } from '../document.js';
import { findProtectedRanges } from '../text/protected-ranges.js';
import { ChangeList, type Replacement } from './change-list.js';
import { LineScripts } from './line-scripts.js';
import type { NormalizeOptions } from './options.js';
import { ProtectedRanges } from './protected-ranges.js';
import { type Interest, RuleIndex } from './rule-index.js';
import type { RuleContext } from './rule.js';
import { lineRules } from './rules.js';
import { settingOf } from './setting-of.js';
import { applyOrthography } from './spacing/apply-orthography.js';
import { differsFromOwn } from './spacing/differs-from-own.js';
import { type RestoresSpacing, spacingRule } from './spacing-rule.js';

/**
 * Mending one thing may bring another to light, once or twice; a line that is not at rest after so
 * many rounds was not met yet.
 */
const mostRounds = 10;

const unchanged: readonly Replacement[] = [];

/** Which rules read which characters: the same for all texts. */
let sharedIndex: RuleIndex | undefined;

/** Normalizes lines with one set of options. */
export class LineNormalizer {
  private readonly index = (sharedIndex ??= new RuleIndex(lineRules));
  private readonly isOff: readonly boolean[];
  private readonly spacing: RestoresSpacing | null;
  private readonly spellsOtherwise: boolean;
  private readonly attests: RuleContext['attests'];

  constructor(
    private readonly options: NormalizeOptions,
    spacing: RestoresSpacing | null,
    private readonly isPersianText: boolean,
  ) {
    this.isOff = lineRules.map((rule) => settingOf(rule, options) === 'off');
    this.attests =
      spacing?.attests === undefined ? null : (word) => spacing.attests?.(word) === true;
    const isRuleOn = options.rules[spacingRule.id] !== 'off';
    this.spacing = isRuleOn && options.spacing !== 'off' ? spacing : null;
    this.spellsOtherwise = isRuleOn && differsFromOwn(options.orthography);
  }

  /**
   * Apply the rules in their order, and then the spacing restorer, until none of them finds
   * anything.
   *
   * @param line without its line break
   * @param ranges what is protected of it
   * @param isClosed whether that depends on this line alone
   * @returns what is to be replaced in the line, sorted and disjoint
   */
  normalize(line: string, ranges: readonly Range[], isClosed: boolean): readonly Replacement[] {
    const changes = new ChangeList(line);
    let protectedRanges = this.mend(changes, new ProtectedRanges(ranges), isClosed);
    if (this.spellsOtherwise) {
      // What is spelled otherwise must come out the same when it comes in again.
      for (let round = 0; round < mostRounds; round++) {
        const { text } = changes;
        protectedRanges = this.spell(changes, protectedRanges);
        const spelled = changes.text;
        if (spelled === text) break;
        protectedRanges = this.mend(changes, protectedRanges, isClosed);
        if (changes.text === spelled || changes.text === text) {
          this.spell(changes, protectedRanges);
          break;
        }
      }
    }
    return changes.text === line ? unchanged : changes.replacements();
  }

  /** The rules and the restorer, until the line is at rest; gives the protected ranges of then. */
  private mend(changes: ChangeList, ranges: ProtectedRanges, isClosed: boolean): ProtectedRanges {
    const interest = this.index.interested(changes.text);
    let protectedRanges = ranges;
    let restored: string | null = null;
    for (let round = 0; round < mostRounds; round++) {
      const { text } = changes;
      protectedRanges = this.applyRules(changes, interest, protectedRanges);
      if (changes.text === text) {
        if (text === restored) break;
        protectedRanges = this.restoreSpacing(changes, interest, protectedRanges);
        if (changes.text === text) break;
        restored = changes.text;
      }
      if (isClosed) {
        const found = new ProtectedRanges(findProtectedRanges(changes.text));
        // To restore twice is to restore once, as long as nothing else comes or goes.
        if (!found.equals(protectedRanges)) restored = null;
        protectedRanges = found;
      }
    }
    return protectedRanges;
  }

  /** The conventions that the options ask for, where they differ from the restorer's. */
  private spell(changes: ChangeList, ranges: ProtectedRanges): ProtectedRanges {
    const { text } = changes;
    const edits = applyOrthography(text, this.options.orthography).filter((edit) =>
      ranges.admits(edit, text),
    );
    changes.apply(edits, ({ reason }) => ({ rule: spacingRule.id, reason }));
    return ranges.after(edits);
  }

  private applyRules(
    changes: ChangeList,
    interest: Interest,
    before: ProtectedRanges,
  ): ProtectedRanges {
    const { options, isPersianText, attests } = this;
    let context = {
      options,
      protectedRanges: before,
      scripts: new LineScripts(changes.text, isPersianText),
      attests,
    };
    lineRules.forEach((rule, i) => {
      if (this.isOff[i] === true || !interest.has(i)) return;
      const line = changes.text;
      const found = rule.find(line, context);
      const edits = found.filter((edit) => context.protectedRanges.admits(edit, line));
      if (edits.length === 0) return;
      const credit = { rule: rule.id };
      changes.apply(edits, () => credit);
      for (const { replacement } of edits) interest.add(this.index.interested(replacement));
      context = {
        options,
        protectedRanges: context.protectedRanges.after(edits),
        scripts: new LineScripts(changes.text, isPersianText),
        attests,
      };
    });
    return context.protectedRanges;
  }

  /** The last step; it wants letters that are normal already. */
  private restoreSpacing(
    changes: ChangeList,
    interest: Interest,
    protectedRanges: ProtectedRanges,
  ): ProtectedRanges {
    if (this.spacing === null) return protectedRanges;
    const { spacing: level, spacingThreshold: threshold } = this.options;
    const edits = this.spacing.restore(changes.text, {
      level: level === 'safe' ? 'safe' : 'full',
      protectedRanges: protectedRanges.ranges,
      ...(threshold === undefined ? {} : { threshold }),
    });
    for (const { replacement } of edits) interest.add(this.index.interested(replacement));
    changes.apply(edits, ({ reason, margin }) => ({ rule: spacingRule.id, reason, margin }));
    return protectedRanges.after(edits);
  }
}
