import type { EntityType } from '../document.js';

/** The types of names, as the gazetteer counts them. */
export const nameTypes = ['PER', 'ORG', 'LOC', 'FAC', 'EVE', 'PRO'] as const satisfies EntityType[];

export type NameType = (typeof nameTypes)[number];
