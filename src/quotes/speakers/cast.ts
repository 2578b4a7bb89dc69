import { foldWord } from '../../entities/fold-word.js';
import { titles } from '../../entities/tables/titles.js';
import type { Entities } from '../../document.js';
import type { Reading, Stretch } from '../reading.js';
import { bareName } from '../sources/bare-name.js';
import type { MentionIndex, Named } from '../sources/mention-index.js';
import { nameKey, namesSame, type NameKey } from './name-key.js';
import { Person } from './person.js';
import { titleKey, titleKeyOfText, titlesAlike, type TitleKey } from './title-key.js';

/** Everybody whom the article names or quotes. */
export class Cast {
  private readonly people: Person[] = [];
  private readonly byEntity = new Map<number, Person>();

  constructor(
    private readonly reading: Reading,
    mentions: MentionIndex,
    private readonly entities: Entities,
  ) {
    const all = { first: 0, end: reading.tokens.length };
    for (const named of mentions.within(all)) {
      const { type, form, entity } = named.mention;
      if (type !== 'PER' || entity === null) continue;
      if (form === 'title') this.addTitle(this.ofEntity(entity), named, false);
      else this.addName(this.ofEntity(entity), bareName(reading, named.name));
    }
    for (const [entity, person] of this.byEntity) this.addKnownTitles(entity, person);
    for (const person of this.people) this.mergeShortNames(person);
  }

  get everybody(): readonly Person[] {
    return this.people.filter((person) => person.self === person);
  }

  /** The person of a name: of the mention's entity, else the one whom the name fits best. */
  named(name: Stretch, mention: Named | null): Person {
    const entity = mention?.mention.entity ?? null;
    const known = entity === null ? null : this.byEntity.get(entity);
    const person = known ?? this.byName(nameKey(this.reading, name)) ?? this.add();
    this.addName(person.self, name);
    if (entity !== null) {
      this.byEntity.set(entity, person);
      person.self.entity ??= entity;
    }
    return person.self;
  }

  /** The person whose title is most like this one, if it is like enough. */
  titled(title: TitleKey, least: number): Person | null {
    let best: Person | null = null;
    let most = least;
    for (const person of this.everybody) {
      for (const { key } of person.titles) {
        const alike = titlesAlike(key, title);
        // Of somebody who is only named in passing, a title must be the very same.
        if (person.isNamed && !person.isQuoted && alike < 1) continue;
        if (alike < most || (alike === most && best !== null)) continue;
        best = person;
        most = alike;
      }
    }
    return best;
  }

  add(): Person {
    const person = new Person();
    this.people.push(person);
    return person;
  }

  addTitle(person: Person, title: Stretch, isApposed: boolean): void {
    const key = titleKey(this.reading, title);
    if (key.letters === '') return;
    person.titles.push({ key, text: this.reading.text(title), isApposed });
  }

  addName(person: Person, name: Stretch): void {
    const kind = titles.match(this.reading.words, name.first, name.end)?.kind;
    const isRanked = kind === 'rank' || kind === 'honorific';
    const key = nameKey(this.reading, name);
    person.names.push({ key, text: this.reading.text(name), isRanked });
  }

  /** The titles that the recognizer found beside the name. */
  private addKnownTitles(entity: number, person: Person): void {
    for (const text of this.entities.entities[entity]?.titles ?? []) {
      const kind = titles.kindOf(foldWord(text.replaceAll(' ', '')));
      if (kind === 'rank' || kind === 'honorific') continue;
      const key = titleKeyOfText(text);
      if (key.words.size > 1) person.titles.push({ key, text, isApposed: true });
    }
  }

  /** The one whom a name names; where it fits several equally, nobody. */
  private byName(name: NameKey): Person | null {
    let best: Person | null = null;
    let most = 0;
    for (const person of this.everybody) {
      const fit = fitOf(person, name);
      if (fit > most) [best, most] = [person, fit];
      else if (fit === most && best !== person && fit > 0) best = null;
    }
    return best;
  }

  private ofEntity(entity: number): Person {
    let person = this.byEntity.get(entity);
    if (person === undefined) {
      person = this.add();
      person.entity = entity;
      this.byEntity.set(entity, person);
    }
    return person;
  }

  /** A surname that the recognizer left alone is its bearer's, if the article has but one. */
  private mergeShortNames(person: Person): void {
    if (person.self !== person || person.entity === null) return;
    const [first] = person.names;
    if (first === undefined || person.names.some(({ key }) => key.letters !== first.key.letters))
      return;
    const bearers = this.everybody.filter(
      (other) => other !== person && other.names.some(({ key }) => isPart(key, first.key)),
    );
    const [bearer] = bearers;
    if (bearer !== undefined && bearers.length === 1) person.mergeInto(bearer);
  }

  /** What the recognizer calls the person of an entity. */
  canonical(person: Person): string | null {
    return person.entity === null
      ? null
      : (this.entities.entities[person.entity]?.canonical ?? null);
  }
}

function isPart(full: NameKey, part: NameKey): boolean {
  const fit = namesSame(full, part);
  return fit >= 1 && fit < 3;
}

function fitOf(person: Person, name: NameKey): number {
  let most = 0;
  for (const { key } of person.names) {
    most = Math.max(most, namesSame(key, name), isPart(name, key) && key.words > 0 ? 1.5 : 0);
  }
  return most;
}
