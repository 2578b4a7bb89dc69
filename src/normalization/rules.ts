import { FarsiNewsError } from '../errors.js';
import type { Rule, RuleFacts } from './rule.js';
import { arabicKaf } from './rules/arabic-kaf.js';
import { arabicYeh } from './rules/arabic-yeh.js';
import { bidiControl } from './rules/bidi-control.js';
import { blankLines } from './rules/blank-lines.js';
import { characterReference } from './rules/character-reference.js';
import { dash } from './rules/dash.js';
import { diacritics } from './rules/diacritics.js';
import { digits } from './rules/digits.js';
import { ellipsis } from './rules/ellipsis.js';
import { exoticSpace } from './rules/exotic-space.js';
import { hamza } from './rules/hamza.js';
import { hehYeh } from './rules/heh-yeh.js';
import { invisibleCharacter } from './rules/invisible-character.js';
import { kashida } from './rules/kashida.js';
import { latinPunctuation } from './rules/latin-punctuation.js';
import { leadingSpace } from './rules/leading-space.js';
import { lineBreak } from './rules/line-break.js';
import { multipleSpaces } from './rules/multiple-spaces.js';
import { numberSeparator } from './rules/number-separator.js';
import { numberSpacing } from './rules/number-spacing.js';
import { oldIndefinite } from './rules/old-indefinite.js';
import { presentationForm } from './rules/presentation-form.js';
import { punctuationLookalike } from './rules/punctuation-lookalike.js';
import { quotationMarks } from './rules/quotation-marks.js';
import { regionalLetter } from './rules/regional-letter.js';
import { repeatedLetter } from './rules/repeated-letter.js';
import { repeatedPunctuation } from './rules/repeated-punctuation.js';
import { reversedGuillemets } from './rules/reversed-guillemets.js';
import { scriptSpace } from './rules/script-space.js';
import { sentenceSpace } from './rules/sentence-space.js';
import { spaceAfterPunctuation } from './rules/space-after-punctuation.js';
import { spaceAroundBrackets } from './rules/space-around-brackets.js';
import { spaceBeforePunctuation } from './rules/space-before-punctuation.js';
import { spaceInsideBrackets } from './rules/space-inside-brackets.js';
import { strayZwj } from './rules/stray-zwj.js';
import { tehMarbuta } from './rules/teh-marbuta.js';
import { trailingSpace } from './rules/trailing-space.js';
import { unicodeNfc } from './rules/unicode-nfc.js';
import { wordSign } from './rules/word-sign.js';
import { zwnjEdge } from './rules/zwnj-edge.js';
import { zwnjLookalike } from './rules/zwnj-lookalike.js';
import { zwnjNonjoining } from './rules/zwnj-nonjoining.js';
import { zwnjRepeated } from './rules/zwnj-repeated.js';
import { spacingRule } from './spacing-rule.js';

/** The rules that read lines, in the order in which they are applied: each may count on those before it. */
export const lineRules: readonly Rule[] = [
  // How the text is encoded.
  presentationForm,
  wordSign,
  unicodeNfc,
  zwnjLookalike,
  invisibleCharacter,
  bidiControl,
  strayZwj,
  // Letters and their marks.
  kashida,
  arabicYeh,
  arabicKaf,
  regionalLetter,
  hamza,
  hehYeh,
  oldIndefinite,
  tehMarbuta,
  diacritics,
  repeatedLetter,
  // White space, so that the next rules need not know more than one kind.
  exoticSpace,
  multipleSpaces,
  // Digits and punctuation.
  digits,
  numberSpacing,
  numberSeparator,
  punctuationLookalike,
  latinPunctuation,
  quotationMarks,
  reversedGuillemets,
  repeatedPunctuation,
  ellipsis,
  dash,
  // ZWNJ and spaces.
  zwnjRepeated,
  zwnjEdge,
  zwnjNonjoining,
  spaceBeforePunctuation,
  spaceInsideBrackets,
  spaceAroundBrackets,
  spaceAfterPunctuation,
  sentenceSpace,
  scriptSpace,
  // The ends of the line.
  trailingSpace,
  leadingSpace,
];

/** All rules, in order. */
export const rules: readonly RuleFacts[] = [
  characterReference,
  lineBreak,
  ...lineRules,
  spacingRule,
  blankLines,
];

export const ruleIds: readonly string[] = rules.map(({ id }) => id);

const byId: ReadonlyMap<string, RuleFacts> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id; whoever names one has it from {@link ruleIds}. */
export function ruleById(id: string): RuleFacts {
  const rule = byId.get(id);
  if (rule === undefined)
    throw new FarsiNewsError('USAGE', `unknown rule: ${id}`, `known are: ${ruleIds.join(', ')}`);
  return rule;
}
