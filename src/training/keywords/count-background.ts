import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { longestKnown } from '../../keywords/background.js';
import { findCandidates } from '../../keywords/candidates.js';
import { NameCover } from '../../keywords/name-cover.js';
import { readWords, Role } from '../../keywords/read-words.js';
import { Zone, readZones } from '../../keywords/zones.js';
import type { Document } from '../../document.js';
import type { Model, Section } from '../../model/model-file.js';
import { WordTable } from '../../model/word-table.js';
import type { Lemmatizer } from '../../morphology/lemmatizer.js';
import type { Resources } from '../../resources.js';
import { PhraseCounter } from './phrase-counter.js';
import { readDocument } from './read-document.js';

/** Phrases in fewer documents are not kept. */
const rarest = 5;

/** A shorter text is no article, in code units. */
const shortest = 20;

/** Levels of document frequency an e-fold: 23,000 documents in 8 bits. */
const frequencyScale = 28;

const noEntities = { mentions: [], entities: [] };

/**
 * Count words and phrases of up to three words over a folder of news (gzip; a paragraph a line, an
 * empty line after each document).
 */
export function countBackground(
  directory: string,
  { spacing, lemmatizer }: Pick<Resources, 'spacing' | 'lemmatizer'>,
): Model {
  const counter = new BackgroundCounter(lemmatizer);
  for (const name of readdirSync(directory).sort()) {
    if (!name.endsWith('.txt.gz')) continue;
    const news = gunzipSync(readFileSync(join(directory, name))).toString('utf8');
    for (const text of news.split(/\n{2,}/)) {
      if (text.length >= shortest) counter.add(readDocument(text, spacing));
    }
  }
  return counter.finish();
}

class BackgroundCounter {
  private readonly counter = new PhraseCounter();
  private documents = 0;

  constructor(private readonly lemmatizer: Lemmatizer) {}

  add(document: Document): void {
    this.documents++;
    const words = readWords(document, this.lemmatizer);
    const { zones } = readZones(document);
    for (const { key, places } of findCandidates(
      words,
      new NameCover(document, noEntities),
      noEntities,
    ).list) {
      if ((places[1] ?? 0) - (places[0] ?? 0) > longestKnown) continue;
      let inTitle = false;
      let opens = 0;
      let closes = 0;
      for (let p = 0; p < places.length; p += 2) {
        const first = places[p] ?? 0;
        if (zones[first] === Zone.Title) inTitle = true;
        if ((words[first - 1]?.role ?? Role.Break) <= Role.Inner) opens++;
        if ((words[places[p + 1] ?? 0]?.role ?? Role.Break) <= Role.Inner) closes++;
      }
      this.counter.add(key, places.length / 2, inTitle, opens, closes);
    }
  }

  /** The facts and sections that `Background` reads. */
  finish(): Model {
    const kept = [...this.counter.frequent(rarest)];
    const slots = WordTable.buildFromHashes(new Set(kept.map(({ hash }) => hash)));
    const table = new WordTable(slots);
    const frequency = new Uint8Array(slots.length);
    const bounds = new Uint8Array(slots.length);
    const titleShares = new Uint8Array(slots.length);
    const bursts = new Uint8Array(slots.length);
    for (const { hash, documents, occurrences, titles, opens, closes } of kept) {
      const slot = table.findHash(hash);
      frequency[slot] = Math.min(255, Math.round(frequencyScale * Math.log(documents / rarest)));
      bounds[slot] = (share(opens, occurrences) << 4) | share(closes, occurrences);
      titleShares[slot] = Math.round((255 * (titles + 1)) / (documents + 10));
      bursts[slot] = Math.min(255, Math.round((32 * (occurrences - documents)) / documents));
    }
    return {
      facts: { documents: this.documents, rarest, frequencyScale, phrases: kept.length },
      sections: new Map<string, Section>([
        ['slots', slots],
        ['frequency', frequency],
        ['bounds', bounds],
        ['titles', titleShares],
        ['bursts', bursts],
      ]),
    };
  }
}

function share(part: number, whole: number): number {
  return Math.round((15 * part) / whole);
}
