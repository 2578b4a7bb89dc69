import type { Stretch } from '../reading.js';
import type { Named } from './mention-index.js';

/** What kind of words stand for the speaker beside the cue. */
export type SourceKind =
  | 'pronoun'
  | 'demonstrative'
  /** A person's name, full or surname alone, or a phrase without a known head that may be one. */
  | 'name'
  | 'title'
  | 'title+name'
  | 'organisation'
  | 'document'
  /** Nobody in particular: «برخی». */
  | 'anybody'
  | 'dropped';

/** The words that stand for the speaker, taken apart. */
export interface Source {
  readonly kind: SourceKind;
  /** The whole phrase; null where it is dropped. */
  readonly phrase: Stretch | null;
  /** The name in it, without titles, honorifics and quotation marks. */
  readonly name: Stretch | null;
  /** The titles in it, without the name. */
  readonly titles: readonly Stretch[];
  /** The mention of a person or organisation in it. */
  readonly named: Named | null;
}

export const dropped: Source = {
  kind: 'dropped',
  phrase: null,
  name: null,
  titles: [],
  named: null,
};

/** Whether a recognizer knows the name, a title stands beside it, or it is one word. */
export function isSureName({ name, named, kind }: Source): boolean {
  return named !== null || kind === 'title+name' || (name !== null && name.end - name.first === 1);
}
