import { figuresOf } from '../../src/reporters/wording/figures.js';
import { wordings } from '../../src/reporters/wording/wordings.js';

/** Reports in English. */
export const saysEnglish = { wording: wordings.en, figures: figuresOf.en };
