import { RecentMap } from '../text/recent-map.js';
import type { Document } from '../document.js';
import type { Lemmatizer, WordAnalysis } from '../morphology/lemmatizer.js';
import { isInnerWord, isStopWord } from './stop-words.js';
import { wordKey } from './word-key.js';

/** What a token can be in a keyword. */
export enum Role {
  /** Punctuation, a mark, an address: no keyword reaches over it. */
  Break,
  /** A word that no keyword holds: a verb, a pronoun, a reporting word. */
  Stop,
  /** A stop word that may stand inside: و، به، در، از، با، کل. */
  Inner,
  /** A number: inside or at an end, but never alone. */
  Number,
  Content,
}

/** A token as the keyword steps see it. */
export interface Word {
  readonly key: string;
  readonly role: Role;
  readonly analysis: WordAnalysis | null;
}

const noWord: Word = { key: '', role: Role.Break, analysis: null };

/** The document's tokens, in order, with key and role. */
export function readWords(document: Document, lemmatizer: Lemmatizer): readonly Word[] {
  const readings = lemmatizer.readings(document);
  return document.tokens.map(({ kind, text }, i) => read(kind, text, readings[i]));
}

function read(kind: string, text: string, analysis: WordAnalysis | undefined): Word {
  switch (kind) {
    case 'word': {
      const { key, role } = readForm(text);
      return { key, role: inContext(role, analysis), analysis: analysis ?? null };
    }
    case 'latin':
    case 'hashtag': {
      const key = wordKey(text.replace(/[#_]/g, ''));
      return { key, role: key.length > 1 ? Role.Content : Role.Stop, analysis: null };
    }
    case 'number':
      return { key: wordKey(text), role: Role.Number, analysis: null };
    default:
      return noWord;
  }
}

type Form = Omit<Word, 'analysis'>;

/** The forms met; news say the same words again and again. */
const forms = new RecentMap<Form>(12_000);

/** Key and role, as far as the form alone decides. */
function readForm(text: string): Form {
  return forms.getOrMake(text, makeForm);
}

function makeForm(text: string): Form {
  const key = wordKey(text);
  return { key, role: roleOf(key, text) };
}

function roleOf(key: string, text: string): Role {
  if (key.length === 0) return Role.Break;
  if (isInnerWord(key)) return key === 'کل' ? Role.Content : Role.Inner;
  return isStopWord(key) || text.length < 2 ? Role.Stop : Role.Content;
}

function inContext(role: Role, analysis: WordAnalysis | undefined): Role {
  if (role !== Role.Content || analysis === undefined) return role;
  if (analysis.pos === 'VERB' || analysis.pos === 'AUX') return Role.Stop;
  // «ایفای نقش» begins with the light noun ایفا as well as «ایفا» itself.
  return analysis.ezafe && readForm(analysis.lemma).role === Role.Stop ? Role.Stop : role;
}

/** Whether a phrase ends where this token is its neighbour: a break or a function word. */
export function isEdge(word: Word | undefined): boolean {
  return word === undefined || word.role <= Role.Inner;
}
