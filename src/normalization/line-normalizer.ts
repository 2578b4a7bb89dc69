import type { Range } from '../document.js';
import { findProtectedRanges } from '../text/protected-ranges.js';
import { ChangeList, type Replacement } from './change-list.js';
import { LinePieces, type TextContext } from './line-pieces.js';
import type { NormalizeOptions } from './options.js';
import { ProtectedRanges } from './protected-ranges.js';
import { RuleIndex } from './rule-index.js';
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
  private readonly text: TextContext;

  constructor(
    private readonly options: NormalizeOptions,
    spacing: RestoresSpacing | null,
    isPersianText: boolean,
  ) {
    this.isOff = lineRules.map((rule) => settingOf(rule, options) === 'off');
    const attests =
      spacing?.attests === undefined
        ? null
        : (word: string): boolean => spacing.attests?.(word) === true;
    this.text = { options, attests, isPersianText };
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
    const pieces = new LinePieces(changes.text, ranges, this.index, this.text);
    let restored: string | null = null;
    for (let round = 0; round < mostRounds; round++) {
      const { text } = changes;
      pieces.begin();
      this.applyRules(changes, pieces);
      pieces.rest();
      if (changes.text === text) {
        if (text === restored) break;
        this.restoreSpacing(changes, pieces);
        if (changes.text === text) break;
        restored = changes.text;
      }
      if (isClosed) {
        const found = new ProtectedRanges(findProtectedRanges(changes.text));
        // To restore twice is to restore once, as long as nothing else comes or goes.
        if (!found.equals(pieces.ranges)) restored = null;
        pieces.protect(found);
      }
    }
    return pieces.ranges;
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

  private applyRules(changes: ChangeList, pieces: LinePieces): void {
    lineRules.forEach((rule, i) => {
      if (this.isOff[i] === true) return;
      const edits = pieces.find(rule, i);
      if (edits.length === 0) return;
      const credit = { rule: rule.id };
      changes.apply(edits, () => credit);
      pieces.apply(edits, changes.text);
    });
  }

  /** The last step; it wants letters that are normal already. */
  private restoreSpacing(changes: ChangeList, pieces: LinePieces): void {
    if (this.spacing === null) return;
    const { spacing: level, spacingThreshold: threshold } = this.options;
    const edits = this.spacing.restore(changes.text, {
      level: level === 'safe' ? 'safe' : 'full',
      protectedRanges: pieces.ranges.ranges,
      ...(threshold === undefined ? {} : { threshold }),
    });
    changes.apply(edits, ({ reason, margin }) => ({ rule: spacingRule.id, reason, margin }));
    pieces.apply(edits, changes.text);
  }
}
