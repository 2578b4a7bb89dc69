import type { Document } from '../document.js';

/** The part of an article. */
export enum Zone {
  Body,
  Lead,
  Title,
}

/** The zone and the sentence of each token. Where no lead is marked, the first paragraph is it. */
export function readZones(document: Document): {
  readonly zones: readonly Zone[];
  readonly sentences: Int32Array;
} {
  const size = document.tokens.length;
  const zones = new Array<Zone>(size).fill(Zone.Body);
  const sentences = new Int32Array(size);
  const opening = document.paragraphs.findIndex(({ role }) => role !== 'title' && role !== 'label');
  document.sentences.forEach(({ tokens: [first, end], paragraph }, index) => {
    const role = document.paragraphs[paragraph]?.role;
    const lead = role === 'lead' || paragraph === opening;
    zones.fill(role === 'title' ? Zone.Title : lead ? Zone.Lead : Zone.Body, first, end);
    sentences.fill(index, first, end);
  });
  return { zones, sentences };
}
