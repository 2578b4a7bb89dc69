import { readFileSync } from 'node:fs';
import type { Document, Entities } from '../../document.js';
import { findEntities } from '../../entities/find-entities.js';
import { readArticle, type Article, type Language } from '../../keywords/article.js';
import { wordKey } from '../../keywords/word-key.js';
import type { Resources } from '../../resources.js';
import { readDocument } from './read-document.js';

/** An article with its editors' tags, read as far as the keywords need. */
export interface TaggedArticle {
  readonly id: string;
  readonly document: Document;
  readonly entities: Entities;
  readonly article: Article;
  /** Keys of the tags that say what the article is about. */
  readonly tags: ReadonlySet<string>;
  /** How much is learnt from it. */
  readonly weight: number;
}

/** Tags that say nothing of an article: agencies, sections, kinds of media. */
export interface TagFilter {
  readonly drop_exact: readonly string[];
  readonly drop_patterns: readonly string[];
}

/** A sports portal has nine of ten articles of its file: a general agency's count three times. */
const specialist = 'Varzesh3';
const generalWeight = 3;

interface Row {
  readonly id: string;
  readonly agency: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly tags: readonly string[];
}

/** (ره), (ع), (س): honours that a tag has and the text may lack. */
const honorific = /[([][^)\]]{1,20}[)\]]/g;

/** Read `{id, title, summary, body, tags}`, a row a line; one text is made of title, summary and body. */
export function readTagged(
  path: string,
  filter: TagFilter,
  resources: Omit<Resources, 'background'>,
  language: Language,
): TaggedArticle[] {
  const keyOf = (tag: string): string => tagKey(tag, resources);
  const dropped = new Set(filter.drop_exact.map(keyOf));
  const patterns = filter.drop_patterns.map((pattern) => new RegExp(pattern));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = JSON.parse(line) as Row;
      const text = [row.title, row.summary, row.body].filter((part) => part !== '').join('\n\n');
      const document = readDocument(text, resources.spacing);
      const entities = findEntities(document, resources);
      const keys = row.tags
        .filter((tag) => !patterns.some((pattern) => pattern.test(tag.replaceAll('\u200C', ' '))))
        .map(keyOf)
        .filter((key) => key.length > 1 && !dropped.has(key));
      const weight = row.agency === specialist ? 1 : generalWeight;
      const article = readArticle(document, entities, language);
      return { id: row.id, document, entities, article, tags: new Set(keys), weight };
    });
}

function tagKey(tag: string, { spacing }: Pick<Resources, 'spacing'>): string {
  return readDocument(tag.replace(honorific, ' '), spacing)
    .tokens.filter(({ kind }) => kind !== 'punct')
    .map((token) => wordKey(token.text))
    .join('');
}
