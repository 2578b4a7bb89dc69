/** The schemes of annotation that entities can be tagged in; each has a head in the tagger. */
export const tagSchemas = {
  /** PEYMA: no facilities (they are places or organisations), events, products; dates and amounts. */
  peyma: ['PER', 'ORG', 'LOC', 'DAT', 'TIM', 'MON', 'PCT'],
  /** ARMAN: names only. */
  arman: ['PER', 'ORG', 'LOC', 'FAC', 'EVE', 'PRO'],
} as const;

export type TagSchema = keyof typeof tagSchemas;
