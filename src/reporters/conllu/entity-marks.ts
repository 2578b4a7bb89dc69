import type { EntityType } from '../../document.js';
import type { ConlluText } from './conllu.js';
import { tokensOf } from './tokens-of.js';
import { type Bracketed, writeBrackets } from './write-brackets.js';

/** What the brackets of an entity say, as `# global.Entity` declares it. */
export const entityAttributes = 'eid-etype-head-other';

/** The types as CorefUD names them. */
const types: Readonly<Record<EntityType, string>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  FAC: 'place',
  EVE: 'event',
  PRO: 'object',
  DAT: 'time',
  TIM: 'time',
  MON: 'number',
  PCT: 'number',
  QTY: 'number',
};

/**
 * `Entity=` by token. Each mention that belongs to no entity is an entity of its own; a dropped
 * subject, which no word stands for, has no place. Persian phrases begin with their head.
 */
export function entityMarks(
  { tokens = [], sentences, mentions = [], entities = [] }: ConlluText,
  prefix: string,
): Map<number, string> {
  const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
  const sentenceOf = sentences.flatMap(({ id, tokens: [first, end] }) =>
    Array<string>(end - first).fill(id),
  );
  const brackets = mentions.flatMap((mention): Bracketed[] => {
    const place = mention.norm[0] === mention.norm[1] ? null : tokensOf(tokens, mention);
    if (place === null || sentenceOf[place.first] !== sentenceOf[place.last]) return [];
    const type = typeOf.get(mention.entity ?? '') ?? mention.type;
    const id = prefix + (mention.entity ?? mention.id);
    return [{ ...place, id, attributes: `${id}-${types[type]}-1-type:${type}` }];
  });
  const marks = writeBrackets(brackets);
  for (const [token, text] of marks) marks.set(token, `Entity=${text}`);
  return marks;
}
