import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldWord } from '../../morphology/fold-word.js';

/** Given names: those that the list rates as common, and those that many people bear. */
export function readGivenNames(data: string): Set<string> {
  const names = new Set<string>();
  const directory = join(data, 'gazetteers', 'names');
  const rated = JSON.parse(
    readFileSync(join(directory, 'first-names-rated.json'), 'utf8'),
  ) as readonly { name: string; rate: number }[];
  for (const { name, rate } of rated) if (rate === 1) names.add(nameKey(name));
  const borne = readFileSync(join(directory, 'first-names-frequency.csv'), 'utf8');
  for (const line of borne.split('\n').slice(1)) {
    const [name = '', share = ''] = line.trim().split(',');
    if (Number.parseFloat(share) >= 0.01) names.add(nameKey(name));
  }
  names.delete('');
  return names;
}

/** Countries (CLDR), Iranian provinces, counties and cities; names in several words joined by a ZWNJ. */
export function readPlaces(data: string): Set<string> {
  const places = new Set<string>();
  const cldr = createRequire(import.meta.url)('cldr-localenames-full/main/fa/territories.json') as {
    main: { fa: { localeDisplayNames: { territories: Record<string, string> } } };
  };
  for (const [code, name] of Object.entries(cldr.main.fa.localeDisplayNames.territories)) {
    if (/^[A-Z]{2}$/u.test(code)) places.add(nameKey(name));
  }
  for (const file of ['ostan.csv', 'shahrestan.csv', 'shahr.csv']) {
    const lines = readFileSync(join(data, 'gazetteers', 'places', file), 'utf8').split('\n');
    for (const line of lines.slice(1)) places.add(nameKey(line.split(',')[1] ?? ''));
  }
  places.delete('');
  return places;
}

function nameKey(name: string): string {
  return foldWord(name.trim()).replace(/\s+/gu, '‌');
}
