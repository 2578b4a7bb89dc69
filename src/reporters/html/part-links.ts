import { typeLabels } from './labels.js';
import type { View } from './view.js';

/** The parts of an article's report, for its table of contents. */
export function partLinks({ analysis, sections, prefix }: View): [id: string, text: string][] {
  const links: [id: string, text: string][] = [];
  if (sections.includes('quotes')) links.push([`${prefix}speakers`, 'گویندگان']);
  if (sections.includes('keywords')) links.push([`${prefix}keywords`, 'کلیدواژه‌ها']);
  if (sections.includes('entities')) {
    const types = new Set(analysis.entities.map(({ type }) => type));
    for (const type of ['PER', 'ORG', 'LOC'] as const) {
      if (types.has(type)) links.push([prefix + type.toLowerCase(), typeLabels[type].many]);
    }
  }
  if (sections.includes('normalization')) links.push([`${prefix}changes`, 'اصلاح نگارش']);
  return links;
}
