import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldWord } from '../../entities/fold-word.js';
import { WordClass } from '../../entities/word-class.js';

interface RatedName {
  readonly name: string;
  /** 1 for the commonest names, 3 for the rest. */
  readonly rate: number;
}

interface Faker {
  readonly person: {
    readonly first_name: Readonly<Record<string, readonly string[]>>;
    readonly last_name: { readonly generic: readonly string[] };
  };
}

interface Universities {
  readonly universities: readonly { readonly name_local?: string }[];
}

interface Territories {
  readonly main: {
    readonly fa: {
      readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> };
    };
  };
}

/** Codes of the territories file that name no place. */
const noPlaces = new Set(['001', 'QO', 'UN', 'XA', 'XB', 'ZZ', 'EZ']);

/**
 * The classes of every name in the lists under `data/gazetteers` and in the CLDR.
 *
 * @returns bits of {@link WordClass} by key
 */
export function readNameLists(data: string): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (name: string, bits: number): void => {
    const key = foldWord(name.replace(/\([^)]*\)/g, '')).replaceAll(' ', '');
    if (key.length > 1) classes.set(key, (classes.get(key) ?? 0) | bits);
  };
  const folder = join(data, 'gazetteers');

  const rated = readJson(join(folder, 'names/first-names-rated.json')) as RatedName[];
  for (const { name, rate } of rated) {
    add(name, WordClass.givenName | (rate <= 2 ? WordClass.commonGivenName : 0));
  }
  for (const [name = '', share = ''] of rows(join(folder, 'names/first-names-frequency.csv'))) {
    const common = Number.parseFloat(share) >= 0.02;
    add(name, WordClass.givenName | (common ? WordClass.commonGivenName : 0));
  }
  const faker = readJson(join(folder, 'names/faker/faker_fa.json')) as Faker;
  for (const names of Object.values(faker.person.first_name)) {
    for (const name of names) add(name, WordClass.givenName);
  }
  for (const name of faker.person.last_name.generic) add(name, WordClass.surname);

  for (const [, name = ''] of rows(join(folder, 'places/ostan.csv'))) add(name, WordClass.province);
  for (const [, name = ''] of rows(join(folder, 'places/shahrestan.csv')))
    add(name, WordClass.county);
  for (const [, name = ''] of rows(join(folder, 'places/shahr.csv'))) add(name, WordClass.city);
  for (const list of ['bakhsh', 'dehestan']) {
    for (const [, name = ''] of rows(join(folder, `places/${list}.csv`)))
      add(name, WordClass.district);
  }

  const territories = createRequire(import.meta.url)(
    'cldr-localenames-full/main/fa/territories.json',
  ) as Territories;
  for (const [code, name] of Object.entries(territories.main.fa.localeDisplayNames.territories)) {
    const base = code.slice(0, 3).replace(/-$/, '');
    if (noPlaces.has(base)) continue;
    add(name, /^\d/.test(code) ? WordClass.region : WordClass.country);
  }

  const { universities } = readJson(join(folder, 'orgs/universities_IR.json')) as Universities;
  for (const { name_local: name } of universities) if (name) add(name, WordClass.university);
  return classes;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The rows of a plain CSV file behind its head; no list here quotes a field. */
function rows(path: string): string[][] {
  const lines = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(','));
}
