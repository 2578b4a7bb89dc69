import type { Stretch } from '../reading.js';
import type { NameKey } from './name-key.js';
import type { TitleKey } from './title-key.js';

/** A name as it stands somewhere in the article. */
export interface NameForm {
  readonly key: NameKey;
  readonly text: string;
}

/** Somebody, or an organisation, who speaks or is named in the article. */
export class Person {
  readonly names: NameForm[] = [];
  readonly titles: {
    readonly key: TitleKey;
    readonly text: string;
    readonly isApposed: boolean;
  }[] = [];
  /** Index into the entities. */
  entity: number | null = null;
  isOrganisation = false;
  /** Several («کارشناسان») or any one («یک مقام») whom no name will name. */
  isPlural = false;
  /** Places of words that stand for the person and are no mention yet. */
  readonly stands: {
    readonly stretch: Stretch;
    readonly form: 'pronoun' | 'demonstrative' | 'title';
  }[] = [];
  private into: Person | null = null;

  /** The person that this one turned out to be. */
  get self(): Person {
    return this.into === null ? this : this.into.self;
  }

  get isNamed(): boolean {
    return this.names.length > 0;
  }

  /** The fullest name, else the fullest title. */
  get fullest(): string | null {
    const longest = <T extends { readonly text: string }>(
      forms: readonly T[],
      size: (form: T) => number,
    ): string | null =>
      forms.reduce<T | null>(
        (best, form) => (best !== null && size(best) >= size(form) ? best : form),
        null,
      )?.text ?? null;
    return (
      longest(this.names, ({ key }) => key.letters.length) ??
      longest(this.titles, ({ key }) => key.letters.length)
    );
  }

  /** All that is known of this one is known of the other, and they are one. */
  mergeInto(other: Person): void {
    if (other === this) return;
    other.names.push(...this.names);
    other.titles.push(...this.titles);
    other.stands.push(...this.stands);
    other.entity ??= this.entity;
    this.into = other;
  }
}
