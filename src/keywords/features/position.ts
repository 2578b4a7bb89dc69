import { Zone } from '../zones.js';
import type { FeatureGroup } from './feature-group.js';

/** Where a candidate stands: news say first what they are about. */
export const position: FeatureGroup = {
  evidence: 'position',
  names: ['firstPlace', 'firstShare', 'spread', 'inTitle', 'inLead', 'countAbove'],
  write: (rows, at, { places }, { article: { words, zones } }) => {
    let title = 0;
    let lead = 0;
    for (let i = 0; i < places.length; i += 2) {
      const zone = zones[places[i] ?? 0];
      if (zone === Zone.Title) title++;
      else if (zone === Zone.Lead) lead++;
    }
    const first = places[0] ?? 0;
    const last = places[places.length - 2] ?? 0;
    rows[at] = Math.log1p(first);
    rows[at + 1] = first / words.length;
    rows[at + 2] = (last - first) / words.length;
    rows[at + 3] = title > 0 ? 1 : 0;
    rows[at + 4] = lead > 0 ? 1 : 0;
    rows[at + 5] = title + lead;
  },
};
