import type { VerbTense } from './verb-forms.js';
import type { Stem, VerbStems } from './verb-stems.js';

/** A verb form behind its prefixes: the stem and what the ending says. */
export interface VerbBody {
  readonly stem: Stem;
  readonly tense: VerbTense;
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
}

interface Ending {
  readonly text: string;
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
}

const endings: readonly Ending[] = [
  { text: 'یم', person: 1, plural: true },
  { text: 'ید', person: 2, plural: true },
  { text: 'ند', person: 3, plural: true },
  { text: 'م', person: 1, plural: false },
  { text: 'ی', person: 2, plural: false },
];
const presentEndings: readonly Ending[] = [{ text: 'د', person: 3, plural: false }, ...endings];
const pastEndings: readonly Ending[] = [{ text: '', person: 3, plural: false }, ...endings];

/** The copulas of the perfect, behind the ه of the participle and a ZWNJ. */
const perfectEndings: readonly Ending[] = [
  { text: 'ایم', person: 1, plural: true },
  { text: 'اید', person: 2, plural: true },
  { text: 'اند', person: 3, plural: true },
  { text: 'ام', person: 1, plural: false },
  { text: 'ای', person: 2, plural: false },
  { text: 'است', person: 3, plural: false },
  { text: 'ست', person: 3, plural: false },
];
/** News drop the ZWNJ now and then; درخواستهای and درآمدهایم are nouns, though. */
const joinedPerfectEndings = new Set(['اند', 'است']);

const zwnj = '‌';

/** Reads stem and ending, of the commonest verb where there are several; null where it is no verb. */
export function readVerbBody(body: string, stems: VerbStems): VerbBody | null {
  const past = readEndings(body, pastEndings, 'past', (stem) => stems.past(stem));
  const present = readEndings(body, presentEndings, 'present', (stem) => {
    const found = stems.present(stem);
    return found?.bare === true ? undefined : found;
  });
  const finite = commoner(past, present);
  if (finite !== null) return finite;
  const imperative = stems.present(body);
  if (imperative !== undefined) {
    return { stem: imperative, tense: 'imperative', person: 2, plural: false };
  }
  return readParticiple(body, stems);
}

function readParticiple(body: string, stems: VerbStems): VerbBody | null {
  if (body.endsWith('ه')) {
    const stem = stems.past(body.slice(0, -1));
    return stem === undefined ? null : { stem, tense: 'participle', person: 3, plural: false };
  }
  for (const { text, person, plural } of perfectEndings) {
    if (!body.endsWith(text)) continue;
    let end = body.length - text.length;
    if (body.startsWith(zwnj, end - 1)) end--;
    else if (!joinedPerfectEndings.has(text)) continue;
    if (!body.startsWith('ه', end - 1)) continue;
    const stem = stems.past(body.slice(0, end - 1));
    if (stem !== undefined) return { stem, tense: 'perfect', person, plural };
  }
  return null;
}

function readEndings(
  body: string,
  possible: readonly Ending[],
  tense: VerbTense,
  find: (stem: string) => Stem | undefined,
): VerbBody | null {
  let best: VerbBody | null = null;
  for (const { text, person, plural } of possible) {
    if (!body.endsWith(text)) continue;
    const stem = find(body.slice(0, body.length - text.length));
    if (stem !== undefined) best = commoner(best, { stem, tense, person, plural });
  }
  return best;
}

function commoner(a: VerbBody | null, b: VerbBody | null): VerbBody | null {
  if (a === null || b === null) return a ?? b;
  return b.stem.rank < a.stem.rank ? b : a;
}
