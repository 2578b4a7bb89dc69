import type { Orthography } from './orthography.js';
import { adjectives, adverbs, auxiliaries, companions, participles } from './convention-words.js';

/** One convention in one place of a word: what stands around the gap, and what is to stand in it. */
export interface ConventionRow {
  readonly convention: keyof Orthography;
  /** Sources of regular expressions; `gap` may match nothing. */
  readonly left: string;
  readonly gap: string;
  readonly right: string;
  /** What each form of the convention writes; a form that is not here leaves the gap alone. */
  readonly forms: Readonly<Record<string, string>>;
}

const zwnj = '\u200c';
/** A word begins; a ZWNJ before it is no matter. */
const begin = '(?<![\\p{L}\\p{M}])';
/** Letters that join the next; after ه, which would be read otherwise, nothing is ever joined. */
const joining = '[ئبپتثجچحخسشصضطظعغفقکگلمنی]';

const anyOf = (words: string): string => `(?:${words.split(' ').join('|')})`;

/** The first row that knows a gap has the say: the words of their own stand before the suffixes. */
export const conventionRows: readonly ConventionRow[] = [
  {
    convention: 'demonstrative',
    left: `${begin}(?:این|آن|همین|همان)`,
    gap: '[\u200c ]?',
    right: 'ها(?:یی?)?',
    forms: { zwnj, joined: '' },
  },
  {
    convention: 'conjunction',
    left: `${begin}(?:این|آن|چنان)`,
    gap: '[\u200c ]?',
    right: 'که',
    forms: { zwnj, joined: '', apart: ' ' },
  },
  {
    convention: 'ham',
    left: `${begin}هم`,
    gap: '\u200c?',
    right: `${anyOf(companions)}(?:ان)?ی?`,
    forms: { zwnj, joined: '' },
  },
  {
    convention: 'preposition',
    left: `${begin}به`,
    gap: '[\u200c ]',
    right: anyOf(adverbs),
    forms: { zwnj, apart: ' ' },
  },
  {
    convention: 'auxiliary',
    left: `${begin}ن?${anyOf(participles)}`,
    gap: '[\u200c ]',
    right: anyOf(auxiliaries),
    forms: { zwnj, apart: ' ' },
  },
  {
    convention: 'comparative',
    left: `${begin}${anyOf(adjectives)}`,
    gap: '',
    right: 'تر(?:ین|ی|های?|هایی)?',
    forms: { zwnj },
  },
  {
    convention: 'comparative',
    left: `\\p{L}${joining}`,
    gap: '\u200c',
    right: 'تر(?:ین|ی|های?|هایی)?',
    forms: { joined: '' },
  },
  {
    convention: 'plural',
    left: joining,
    gap: '\u200c',
    right: 'ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?|ست)?',
    forms: { joined: '' },
  },
];
