import { tags } from '../../morphology/tags.js';
import { isQuantity, type NameSpan } from '../name-cover.js';
import type { FeatureGroup } from './feature-group.js';

/** Whether a candidate is a name, holds one or is a part of one. */
export const names: FeatureGroup = {
  evidence: 'name',
  names: [
    'person',
    'place',
    'organisation',
    'otherName',
    'quantity',
    'partOfName',
    'beginsWithName',
    'endsWithName',
    'givenName',
    'placeName',
  ],
  write: (rows, at, { places, count, first, end }, { article }) => {
    let named: NameSpan | undefined;
    let quantity = 0;
    let part = 0;
    let begins = 0;
    let ends = 0;
    for (let i = 0; i < places.length; i += 2) {
      const from = places[i] ?? 0;
      const to = places[i + 1] ?? 0;
      const opening = article.names.over(from);
      const closing = article.names.over(to - 1);
      if (opening?.first === from && opening.end === to) named = opening;
      else if (opening !== undefined && isQuantity(opening)) quantity++;
      else if (opening !== undefined && (opening.first < from || opening.end > to)) part++;
      else {
        if (opening !== undefined) begins++;
        if (closing !== undefined) ends++;
      }
    }
    let bits = 0;
    for (let i = first; i < end; i++) bits |= article.tags[i] ?? 0;
    const type = named?.type;
    rows[at] = type === 'PER' ? 1 : 0;
    rows[at + 1] = type === 'LOC' ? 1 : 0;
    rows[at + 2] = type === 'ORG' ? 1 : 0;
    rows[at + 3] = type === 'FAC' || type === 'EVE' || type === 'PRO' ? 1 : 0;
    rows[at + 4] = quantity / count;
    rows[at + 5] = part / count;
    rows[at + 6] = begins / count;
    rows[at + 7] = ends / count;
    rows[at + 8] = (bits & tags.givenName) === 0 ? 0 : 1;
    rows[at + 9] = (bits & tags.placeName) === 0 ? 0 : 1;
  },
};
