/** Where an ending stands, from the stem outwards; an outer ending never stands before an inner one. */
export enum Slot {
  Stem,
  Comparative,
  Plural,
  /** The indefinite ی, the ezafe, or a possessive pronoun: one of them. */
  Article,
  Copula,
  Outside,
}

/** The letter before an ending decides whether it may stand there. */
export type Host = 'any' | 'vowel' | 'consonant' | 'he';

type Role = 'comparative' | 'plural' | 'indefinite' | 'ezafe' | 'possessive' | 'copula';

/** One ending of nouns and adjectives. */
export interface Affix {
  readonly text: string;
  readonly slot: Slot;
  readonly role: Role;
  readonly host: Host;
  /** Whether it is written behind a ZWNJ, joined, or either way. */
  readonly joint: 'zwnj' | 'joined' | 'either';
  /**
   * What has to be known against the stem to believe in a joined ending, in the units of
   * `StemQuality`: ها says much by itself, a single letter says little.
   */
  readonly cost: number;
  /** What the stem lost before the ending: the ه of نویسنده before گان. One stem is tried for each. */
  readonly restore: readonly string[];
}

type Row = readonly [
  text: string,
  role: Role,
  host: Host,
  joint: Affix['joint'],
  cost: number,
  restore?: readonly string[],
];

const slots: Readonly<Record<Role, Slot>> = {
  comparative: Slot.Comparative,
  plural: Slot.Plural,
  indefinite: Slot.Article,
  ezafe: Slot.Article,
  possessive: Slot.Article,
  copula: Slot.Copula,
};

const rows: readonly Row[] = [
  ['تر', 'comparative', 'any', 'either', 1.5],
  ['ترین', 'comparative', 'any', 'either', 1.5],

  ['ها', 'plural', 'any', 'either', 1.2],
  ['ان', 'plural', 'consonant', 'joined', 2.5],
  ['یان', 'plural', 'vowel', 'joined', 2.5], // دانشجویان
  ['گان', 'plural', 'any', 'joined', 2, ['ه']], // نویسندگان
  ['ات', 'plural', 'consonant', 'joined', 2.5, ['', 'ه', 'ت']], // اقدامات, جملات, خدمات
  ['جات', 'plural', 'any', 'joined', 2.5, ['ه', '']], // کارخانجات, سبزیجات
  ['ین', 'plural', 'consonant', 'joined', 3], // مسئولین
  ['ون', 'plural', 'any', 'joined', 3], // انقلابیون

  ['ی', 'ezafe', 'vowel', 'joined', 1.2], // صدای, کتاب‌های
  ['ی', 'ezafe', 'he', 'zwnj', 0.3], // خانه‌ی
  ['ی', 'indefinite', 'consonant', 'joined', 1.5],
  ['یی', 'indefinite', 'vowel', 'joined', 1.5], // جایی
  ['ای', 'indefinite', 'any', 'zwnj', 0.3], // خانه‌ای

  ['م', 'possessive', 'consonant', 'joined', 3.5],
  ['ت', 'possessive', 'consonant', 'joined', 6], // rare in news, and many words end so (دارت)
  ['ش', 'possessive', 'consonant', 'joined', 3.5],
  ['مان', 'possessive', 'any', 'either', 3],
  ['تان', 'possessive', 'any', 'either', 3],
  ['شان', 'possessive', 'any', 'either', 2.5],
  ['یم', 'possessive', 'vowel', 'joined', 2.5],
  ['یت', 'possessive', 'vowel', 'joined', 3],
  ['یش', 'possessive', 'vowel', 'joined', 2.5],
  ['یمان', 'possessive', 'vowel', 'joined', 2],
  ['یتان', 'possessive', 'vowel', 'joined', 2],
  ['یشان', 'possessive', 'vowel', 'joined', 2],
  ['ام', 'possessive', 'any', 'zwnj', 0.3],
  ['ات', 'possessive', 'any', 'zwnj', 0.3],
  ['اش', 'possessive', 'any', 'zwnj', 0.3],

  ['ایم', 'copula', 'any', 'zwnj', 0.3],
  ['اید', 'copula', 'any', 'zwnj', 0.3],
  ['اند', 'copula', 'any', 'zwnj', 0.3],
  ['است', 'copula', 'any', 'zwnj', 0.3],
  ['ست', 'copula', 'any', 'zwnj', 0.3],
  ['ست', 'copula', 'vowel', 'joined', 1.5], // کتاب‌هاست, زیباست
  ['م', 'copula', 'consonant', 'joined', 2], // these of adjectives only: امیدوارم, معتقدیم
  ['یم', 'copula', 'consonant', 'joined', 2],
  ['ید', 'copula', 'consonant', 'joined', 2],
  ['ند', 'copula', 'consonant', 'joined', 2],
];

/** The endings by their last letter, in the table's order. */
const byLastLetter = new Map<number, Affix[]>();
for (const [text, role, host, joint, cost, restore = ['']] of rows) {
  const letter = text.charCodeAt(text.length - 1);
  const affix = { text, slot: slots[role], role, host, joint, cost, restore };
  const known = byLastLetter.get(letter);
  if (known === undefined) byLastLetter.set(letter, [affix]);
  else known.push(affix);
}

const none: readonly Affix[] = [];

/** The endings of nouns and adjectives that a form may have, going by its last letter. */
export function affixesOf(form: string): readonly Affix[] {
  return byLastLetter.get(form.charCodeAt(form.length - 1)) ?? none;
}
