import type { Lexicon } from '../../morphology/lexicon.js';
import type { Gazetteer } from '../gazetteer.js';
import { parsePersonName } from '../linking/person-name.js';
import { boundaryWords } from '../tables/boundary-words.js';
import { separateSurnameParts } from '../tables/surname-parts.js';
import type { Words } from '../words.js';
import { isCommonWord } from './is-common-word.js';
import { isPlace } from './known-names.js';
import type { NameSpan } from './name-span.js';

/**
 * The surnames, standing alone, of the people whose full names the article holds; names of one word
 * that were taken for something else become people.
 *
 * @param names all names found so far, in order, not overlapping
 * @returns all names with those surnames, in order, not overlapping
 */
export function findSurnames(
  words: Words,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  names: readonly NameSpan[],
): NameSpan[] {
  const families = new Set<string>();
  for (const span of names) {
    if (span.type !== 'PER') continue;
    const { given, family } = parsePersonName(words, gazetteer, span);
    if (given.length > 0 && family.length > 0) families.add(family.join(''));
  }
  if (families.size === 0) return [...names];

  const starts = new Set(words.sentences.map(([first]) => first));
  const found: NameSpan[] = [];
  let next = 0; // the next name
  for (let i = 0; i < words.length; i++) {
    const name = names[next];
    if (name?.first === i) {
      found.push(isMistaken(words, gazetteer, families, name) ? { ...name, type: 'PER' } : name);
      i = name.end - 1;
      next += 1;
      continue;
    }
    const joins = separateSurnameParts.has(words.key(i + 1)) && (name?.first ?? Infinity) > i + 1;
    const end = joins ? i + 2 : i + 1;
    if (!words.isWord(i) || !families.has(words.phrase(i, end))) continue;
    const isCommon = isCommonWord(lexicon, words.tokens[i]?.text ?? '');
    if (isCommon && !(starts.has(i) && isSaying(words, end))) continue;
    found.push({ first: i, end, type: 'PER', source: 'rule', confidence: 0.75 });
    i = end - 1;
  }
  return found;
}

/** A name of one word that is a surname of the article, and no place that everybody knows. */
function isMistaken(
  words: Words,
  gazetteer: Gazetteer,
  families: ReadonlySet<string>,
  { first, end, type }: NameSpan,
): boolean {
  if (type === 'PER' || end - first > 1 || !families.has(words.key(first))) return false;
  return !isPlace(gazetteer, gazetteer.findKey(words.key(first)));
}

/** A verb or the noun of a compound verb, which a subject stands before: واحد خاطرنشان کرد. */
function isSaying(words: Words, index: number): boolean {
  if (words.isVerb(index)) return true;
  return boundaryWords.kindOf(words.key(index)) === 'light' && words.isVerb(index + 1);
}
