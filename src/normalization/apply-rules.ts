import { Code, isArabicLetter, isWordCharacter } from '../text/characters.js';
import type { Edit } from '../text/edit.js';
import { findProtectedRanges } from '../text/protected-ranges.js';
import type { ChangeList } from './change-list.js';
import { LineScripts } from './line-scripts.js';
import type { NormalizeOptions } from './options.js';
import { codeAt } from './persian-words.js';
import { ProtectedRanges } from './protected-ranges.js';
import type { Rule } from './rule.js';
import { rules } from './rules.js';

/**
 * Mending one thing may bring another to light, once or twice; a text that is not at rest after so
 * many rounds does not exist among those met.
 */
const mostRounds = 8;

/** Apply the rules in their order, again and again until none of them finds anything. */
export function applyRules(changes: ChangeList, options: NormalizeOptions): void {
  const active = rules.filter(({ id }) => options.rules[id] !== 'off');
  for (let round = 0; round < mostRounds; round++) {
    if (!applyOnce(changes, active, options)) return;
  }
}

function applyOnce(
  changes: ChangeList,
  active: readonly Rule[],
  options: NormalizeOptions,
): boolean {
  const inventory = new Inventory(changes.text);
  let protectedRanges = new ProtectedRanges(findProtectedRanges(changes.text));
  let scripts = new LineScripts(changes.text, inventory.isPersian);
  let changed = false;
  for (const rule of active) {
    if (!rule.characters.test(inventory.characters)) continue;
    const found = rule.find(changes.text, { options, protectedRanges, scripts });
    const edits = found.filter((edit) => leavesProtected(changes.text, edit, protectedRanges));
    if (edits.length === 0) continue;
    const credit = { rule: rule.id };
    changes.apply(edits, () => credit);
    for (const { replacement } of edits) inventory.add(replacement);
    protectedRanges = protectedRanges.after(edits);
    scripts = new LineScripts(changes.text, inventory.isPersian);
    changed = true;
  }
  return changed;
}

/**
 * Whether an edit leaves protected text as it is: it neither reaches into it, nor takes away what
 * parts it from a word (a hashtag or address that follows a word at once is none).
 */
function leavesProtected(text: string, edit: Edit, ranges: ProtectedRanges): boolean {
  const { start, end, replacement } = edit;
  if (!ranges.touches(start - 1, end + 1)) return true;
  if (ranges.touches(start, end)) return false;
  if (ranges.covers(end) && !isWordPart(codeAt(text, end - 1))) {
    const before = replacement === '' ? codeAt(text, start - 1) : lastOf(replacement);
    if (isWordPart(before)) return false;
  }
  if (ranges.covers(start - 1) && !isWordPart(codeAt(text, start))) {
    const behind = replacement === '' ? codeAt(text, end) : replacement.charCodeAt(0);
    if (isWordPart(behind)) return false;
  }
  return true;
}

function lastOf(text: string): number {
  return text.charCodeAt(text.length - 1);
}

function isWordPart(code: number): boolean {
  return isWordCharacter(code) || code === Code.zwnj;
}

/** Which characters occur in a text. */
class Inventory {
  private readonly seen = new Uint8Array(0x10000);
  /** One of each. */
  characters = '';
  isPersian = false;

  constructor(text: string) {
    this.add(text);
  }

  add(text: string): void {
    const { seen } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (seen[code] !== 0) continue;
      seen[code] = 1;
      this.characters += String.fromCharCode(code);
      this.isPersian ||= isArabicLetter(code);
    }
  }
}
