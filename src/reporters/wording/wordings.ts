import { english } from './english.js';
import { persian } from './persian.js';
import type { Language, Wording } from './wording.js';

/** What reports for people say, by language. */
export const wordings: Readonly<Record<Language, Wording>> = { en: english, fa: persian };
