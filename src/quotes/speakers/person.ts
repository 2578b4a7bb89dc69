import type { Stretch } from '../reading.js';
import type { NameKey } from './name-key.js';
import type { TitleKey } from './title-key.js';

/** A name as it stands somewhere in the article. */
export interface NameForm {
  readonly stretch: Stretch;
  readonly key: NameKey;
  readonly text: string;
  /** It begins with a rank, which may be a given name: «سردار آزمون», «سردار هداوند». */
  readonly isRanked: boolean;
  /** A recognizer gives it, not only the words of a source. */
  readonly isRecognized: boolean;
}

/** A title as it stands somewhere in the article. */
export interface TitleForm {
  readonly key: TitleKey;
  readonly text: string;
  /** It stands beside the name. */
  readonly isApposed: boolean;
}

/** Words that stand for a person and are no mention yet. */
export interface Stand {
  readonly stretch: Stretch;
  readonly form: 'pronoun' | 'demonstrative' | 'title';
}

/** Somebody, or an organisation, who speaks or is named in the article. */
export class Person {
  readonly names: NameForm[] = [];
  readonly titles: TitleForm[] = [];
  readonly stands: Stand[] = [];
  /** Index into the entities. */
  entity: number | null = null;
  isOrganisation = false;
  /** The article quotes them by name. */
  isQuoted = false;
  /** One whom no name will name: «یک منبع آگاه», «کارشناسان». */
  isAnonymous = false;
  /** The token at which the person was last met, while speakers are resolved. */
  lastAt = -1;
  private into: Person | null = null;

  /** The person that this one turned out to be. */
  get self(): Person {
    return this.into === null ? this : this.into.self;
  }

  get isNamed(): boolean {
    return this.names.length > 0;
  }

  /** Whether a title holds the name, as no title of its bearer does: «دبیرکل نجباء» is not نجباء. */
  isNamedIn({ letters }: TitleKey): boolean {
    return this.names.some(({ key }) => key.letters.length > 2 && letters.includes(key.letters));
  }

  /** The titles that stand beside the name. */
  get apposed(): readonly TitleForm[] {
    return this.titles.filter(({ isApposed }) => isApposed);
  }

  /** The fullest name, one without a rank if there is one in full; else the fullest title. */
  get fullest(): string | null {
    const full = this.names.filter(({ key, isRanked }) => !isRanked && key.words > 1);
    const names = full.length > 0 ? full : this.names;
    return names.length > 0
      ? longest(names, ({ key }) => key.letters.length)
      : longest(this.titles, ({ text }) => text.length);
  }

  addName(form: NameForm): void {
    if (!this.names.some(({ text }) => text === form.text)) this.names.push(form);
  }

  addTitle(form: TitleForm): void {
    const isKnown = this.titles.some(
      ({ text, isApposed }) => text === form.text && isApposed === form.isApposed,
    );
    if (!isKnown) this.titles.push(form);
  }

  /** All that is known of this one is known of the other, and they are one. */
  mergeInto(other: Person): void {
    if (other === this) return;
    for (const name of this.names) other.addName(name);
    for (const title of this.titles) other.addTitle(title);
    for (const stand of this.stands) other.stands.push(stand);
    other.entity ??= this.entity;
    other.isQuoted ||= this.isQuoted;
    this.into = other;
  }
}

function longest<T extends { readonly text: string }>(
  forms: readonly T[],
  lengthOf: (form: T) => number,
): string | null {
  let best: T | null = null;
  for (const form of forms) {
    if (best === null || lengthOf(form) > lengthOf(best)) best = form;
  }
  return best?.text ?? null;
}
