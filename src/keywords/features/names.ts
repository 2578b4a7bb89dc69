import { tags } from '../../morphology/tags.js';
import { isQuantity, type NameSpan } from '../name-cover.js';
import type { FeatureGroup } from './feature-group.js';

/** Whether a candidate is a name, holds one or is a part of one. */
export const names: FeatureGroup = {
  names: [
    'person',
    'place',
    'organisation',
    'otherName',
    'quantity',
    'partOfName',
    'holdsName',
    'givenName',
    'placeName',
  ],
  read: ({ places, count, first, end }, { article, language: { lexicon } }) => {
    let named: NameSpan | undefined;
    let quantity = 0;
    let part = 0;
    let holds = 0;
    for (let i = 0; i < places.length; i += 2) {
      const from = places[i] ?? 0;
      const to = places[i + 1] ?? 0;
      const name = article.names.over(from);
      if (name?.first === from && name.end === to) named = name;
      if (name !== undefined && isQuantity(name)) quantity++;
      else if (name !== undefined && (name.first < from || name.end > to)) part++;
      else if (holdsName(article.names.over(from), article.names.over(to - 1), to - from)) holds++;
    }
    let bits = 0;
    for (let i = first; i < end; i++) bits |= lexicon.tags(article.document.tokens[i]?.text ?? '');
    const type = named?.type;
    return [
      type === 'PER' ? 1 : 0,
      type === 'LOC' ? 1 : 0,
      type === 'ORG' ? 1 : 0,
      type === 'FAC' || type === 'EVE' || type === 'PRO' ? 1 : 0,
      quantity / count,
      part / count,
      holds / count,
      (bits & tags.givenName) === 0 ? 0 : 1,
      (bits & tags.placeName) === 0 ? 0 : 1,
    ];
  },
};

/** Whether a shorter name begins or ends the phrase. */
function holdsName(
  opening: NameSpan | undefined,
  closing: NameSpan | undefined,
  length: number,
): boolean {
  return [opening, closing].some((name) => name !== undefined && name.end - name.first < length);
}
