import { foldAll } from '../../entities/fold-word.js';
import type { CueGroup, CueStrength } from '../cues.js';
import { demonstrativeFrames, frameJoints, frameOpeners, readFrames } from '../frames.js';
import { readNounCues } from '../noun-cues.js';
import { isOneOff } from '../is-one-off.js';
import type { Reading } from '../reading.js';
import { isBoundary } from '../openings.js';
import { isFiniteVerb } from '../verbs.js';
import { blockedPhrases, modals } from './blocked.js';
import { CueTrie, type VerbMatch } from './cue-trie.js';
import { LetterTrie, startKey, type Place } from './letter-trie.js';

/** A cue as it stands in the text: a verb, a frame («با بیان اینکه») or a noun («به گفتهٔ»). */
export interface FoundCue {
  readonly kind: 'verb' | 'frame' | 'noun';
  readonly first: number;
  /** The token behind its last one. */
  readonly end: number;
  /** Letters of the first token that are not the cue's: the و of «وگفت». */
  readonly skip: number;
  readonly id: string;
  readonly lemma: string;
  readonly group: CueGroup;
  /** past3sg …, `frame` or `noun`. */
  readonly form: string;
  readonly strength: CueStrength;
  readonly takes: ReadonlySet<string>;
}

type Described = Omit<FoundCue, 'first' | 'end' | 'skip'>;

/** Shorter nouns are one letter from too many others. */
const shortestMisprint = 4;

const nothing: ReadonlySet<string> = new Set();
const voice: ReadonlySet<string> = new Set(['voice']);

/** Finds the cues of the three tables; made once, when it is first needed. */
class CueFinder {
  private readonly verbs = new CueTrie();
  private readonly blocked = new LetterTrie<true>();
  private readonly openers = new LetterTrie<true>();
  private readonly frames = new LetterTrie<Described>();
  private readonly frameNouns: [noun: string, cue: Described][] = [];
  private readonly joints = new LetterTrie<true>();
  private readonly whole = new LetterTrie<Described>();
  private readonly starts: ReadonlySet<number>;

  constructor() {
    for (const phrase of foldAll(blockedPhrases)) this.blocked.add(phrase, true);
    for (const opener of foldAll(frameOpeners)) this.openers.add(opener, true);
    for (const joint of foldAll(frameJoints)) this.joints.add(joint, true);
    for (const { id, group, nouns } of readFrames()) {
      const keys = foldAll(nouns);
      nouns.forEach((noun, i) => {
        const key = keys[i] as string;
        const cue = describe('frame', id, noun, group);
        this.frames.add(key, cue);
        if (noun.length >= shortestMisprint && !noun.includes(' ')) {
          this.frameNouns.push([key, cue]);
        }
      });
    }
    const demonstrative = foldAll(demonstrativeFrames);
    demonstrativeFrames.forEach((frame, i) => {
      this.whole.add(demonstrative[i] as string, describe('frame', 'with-this', frame, 'neutral'));
    });
    for (const { id, group, voiceOnly, phrases } of readNounCues()) {
      const keys = foldAll(phrases);
      phrases.forEach((phrase, i) => {
        const cue = describe('noun', id, phrase, group);
        this.whole.add(keys[i] as string, voiceOnly ? { ...cue, takes: voice } : cue);
      });
    }
    const tries = [this.verbs, this.blocked, this.openers, this.whole];
    this.starts = new Set(tries.flatMap((trie) => [...trie.starts]));
  }

  find(reading: Reading): FoundCue[] {
    const cues: FoundCue[] = [];
    for (let i = 0; i < reading.tokens.length; i++) {
      const isMisprint = reading.is(i + 2, ':') && !this.mayStart(reading.word(i + 1));
      if (!isMisprint && !this.mayStart(reading.word(i))) continue;
      const blocked = this.blockedUntil(reading, i);
      const cue = this.at(reading, i) ?? (isMisprint ? this.misprinted(reading, i) : null);
      if (blocked > i && (cue === null || cue.end <= blocked)) i = blocked - 1;
      else if (cue !== null) {
        i = cue.end - 1;
        if (!isInfinitive(reading, cue) && !isConversation(reading, cue)) cues.push(cue);
      }
    }
    return cues;
  }

  /** A glance at two letters, with or without a glued و, spares most words the search. */
  private mayStart(word: string): boolean {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (this.starts.has(startKey(first, second))) return true;
    return first === waw && this.starts.has(startKey(second, word.charCodeAt(2)));
  }

  private at(reading: Reading, first: number): FoundCue | null {
    const start = { token: first, letter: 0 };
    const other = this.frame(reading, start) ?? this.phrase(reading, start);
    if (other !== null) return { ...other.value, first, end: other.end, skip: 0 };
    const word = reading.word(first);
    const skips = word.length > 1 && word.startsWith('و') ? [0, 1] : [0];
    for (const skip of skips) {
      const verb = this.verbs.longest(reading, { token: first, letter: skip });
      if (verb !== null) return verbCue(verb, first, skip);
    }
    return null;
  }

  /** «ییان کرد:»; without the colon behind it the word may be another. */
  private misprinted(reading: Reading, first: number): FoundCue | null {
    const verb = this.verbs.misprinted(reading, first);
    return verb === null ? null : verbCue(verb, first, 0);
  }

  private frame(reading: Reading, start: Place): Ended | null {
    let found = null as Ended | null;
    const joint = start.token + 2;
    if (reading.is(joint, 'اینکه')) {
      found = this.misprintedFrame(reading, start.token + 1);
    }
    this.openers.match(reading, start, (_, behindOpener) => {
      this.frames.match(reading, behindOpener, (value, behindNoun) => {
        this.joints.match(reading, behindNoun, (__, behind) => {
          if (endsWord(reading, behind)) found = { value, end: behind.token + 1 };
        });
      });
    });
    return found;
  }

  /** «با ببان اینکه»: the noun, one token between opener and joint, is misprinted by one letter. */
  private misprintedFrame(reading: Reading, noun: number): Ended | null {
    const word = reading.word(noun);
    const opener = reading.word(noun - 1);
    if (word.length < shortestMisprint || !frameOpeners.includes(opener)) return null;
    const row = this.frameNouns.find(([name]) => isOneOff(name, word));
    return row === undefined ? null : { value: row[1], end: noun + 2 };
  }

  private phrase(reading: Reading, start: Place): Ended | null {
    let found = null as Ended | null;
    this.whole.match(reading, start, (value, behind) => {
      if (endsWord(reading, behind)) found = { value, end: behind.token + 1 };
    });
    return found;
  }

  private blockedUntil(reading: Reading, first: number): number {
    let end = -1;
    this.blocked.match(reading, { token: first, letter: 0 }, (_, behind) => {
      if (endsWord(reading, behind)) end = behind.token + 1;
    });
    return end;
  }
}

function verbCue(verb: VerbMatch, first: number, skip: number): FoundCue {
  const { row, noun, infinitive, form, end } = verb;
  const lemma = noun === '' ? infinitive : `${noun} ${infinitive}`;
  const { id, group, strength, takes } = row;
  return { kind: 'verb', first, end, skip, id, lemma, group, form, strength, takes };
}

interface Ended {
  readonly value: Described;
  readonly end: number;
}

function describe(kind: 'frame' | 'noun', id: string, lemma: string, group: string): Described {
  const form = kind;
  return { kind, id, lemma, group: group as CueGroup, form, strength: 'A', takes: nothing };
}

function endsWord(reading: Reading, { token, letter }: Place): boolean {
  return letter === reading.word(token).length;
}

/** «باید گفت», «می‌توان به … اشاره کرد»: a past stem behind a modal, in the same clause. */
function isInfinitive(reading: Reading, { kind, first, end, form }: FoundCue): boolean {
  if (kind !== 'verb' || form !== 'past3sg') return false;
  for (let i = first - 1; i >= Math.max(0, first - farthestModal); i--) {
    const word = reading.word(i);
    // «… برگزار می‌شود گفت:» is a clause and its cue.
    if (word === 'میشود' || word === 'نمیشود') return i === first - 1 && !reading.is(end, ':');
    if (modals.has(word)) return true;
    if (!reading.isWord(i) && word !== '،') return false;
    if (isFiniteVerb(reading.spelling(i), isBoundary(reading, i + 1))) return false;
  }
  return false;
}

/** «گفت و گو», «گفت وگوها»: the noun, written as words of its own. */
function isConversation(reading: Reading, { first, end }: FoundCue): boolean {
  if (end !== first + 1 || !reading.is(first, 'گفت')) return false;
  const next = reading.word(end);
  return next.startsWith('وگو') || (next === 'و' && reading.word(end + 1).startsWith('گو'));
}

/** How far before its verb a modal may stand, in tokens. */
const farthestModal = 25;

const waw = 0x648;

let finder: CueFinder | undefined;

/** The cues of an article, in the order of the text; they do not overlap. */
export function findCues(reading: Reading): readonly FoundCue[] {
  return (finder ??= new CueFinder()).find(reading);
}
