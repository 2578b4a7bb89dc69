import type { Document, Entities, Mention } from '../../src/document.js';
import { findEntities } from '../../src/entities/find-entities.js';
import { normalize } from '../../src/normalization/normalize.js';
import { loadResources } from '../../src/resources.js';
import { segment } from '../../src/segmentation/segment.js';

const language = loadResources();

/** An article with its entities, and look-ups by text. */
export interface Article extends Entities {
  readonly document: Document;
  readonly textOf: (mention: Mention) => string;
  /** `type form text → canonical` of every mention, in order; – for a mention of no entity. */
  readonly lines: readonly string[];
}

/** Read an article; its spacing is left as it is, so that only the recognizer is tested. */
export function readArticle(original: string): Article {
  const normalized = normalize(original, {}, null);
  const document = { original, ...normalized, ...segment(normalized.text) };
  const { mentions, entities } = findEntities(document, language);
  const textOf = ({ start, end }: Mention): string => document.text.slice(start, end);
  const lines = mentions.map((mention) => {
    const entity = mention.entity === null ? null : entities[mention.entity];
    return `${mention.type} ${mention.form} ${textOf(mention)} → ${entity?.canonical ?? '–'}`;
  });
  return { document, mentions, entities, textOf, lines };
}
