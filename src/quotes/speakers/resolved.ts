import type { Attribution, SpeakerResolution } from '../../document.js';
import type { Person } from './person.js';

/** Who speaks, and how that is known. */
export interface Resolved {
  readonly person: Person | null;
  resolution: SpeakerResolution;
  readonly attribution: Attribution;
  readonly confidence: number;
}

/** Nobody is guessed. */
export const unknown: Resolved = {
  person: null,
  resolution: 'none',
  attribution: 'none',
  confidence: 0,
};
