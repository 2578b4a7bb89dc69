import type { EntityType } from '../../document.js';
import { entityGroups, type EntityRow } from '../entity-groups.js';
import { formatDay, formatList, formatNumber } from './format-persian.js';
import { groupBy } from './group-by.js';
import { typeLabels } from './labels.js';
import { markup, type Content, type Markup } from './markup.js';
import { mentionLinks } from './mention-links.js';
import { section } from './section.js';
import type { View } from './view.js';

/** People, organisations, places and the rest, with all their mentions. */
export function namesSection(view: View): Markup {
  const rows = groupBy(entityGroups(view.analysis), ({ type }) => type);
  if (rows.size === 0) return section('names', 'نام‌ها', 'نامی یافت نشد.', view);
  return markup`${[...rows].map(([type, list]) => typeSection(type, list, view))}`;
}

function typeSection(type: EntityType, rows: readonly EntityRow[], view: View): Markup {
  const { many, look } = typeLabels[type];
  const sorted = rows.toSorted((a, b) => b.count - a.count);
  const items = sorted.map((row) => entityItem(row, view));
  const kind = look === 'value' ? 'values' : look === 'person' ? 'people' : 'names';
  const content = markup`<ul class="${kind}">
${items}</ul>`;
  return section(type.toLowerCase(), many, content, view, rows.length);
}

function entityItem(row: EntityRow, view: View): Markup {
  const { id, type, name, titles, aliases, count, mentions } = row;
  const { look } = typeLabels[type];
  const place: Content = id === null ? null : markup` id="${view.prefix}${id}"`;
  const notes: Content[] = [];
  if (titles.length > 0) notes.push(note('سمت', titles));
  if (aliases.length > 0) notes.push(note('نیز', aliases));
  const day = dayOf(row);
  const value = day === null ? null : markup` <span class="meant">${day}</span>`;
  return markup`<li class="entity"${place}>
<b class="name ${look}"><bdi>${name}</bdi></b>${value} <span class="times">${formatNumber(count)} بار</span>
${notes}${mentionLinks(name, mentions, view)}</li>
`;
}

function note(label: string, names: readonly string[]): Markup {
  return markup`<p class="entity-note">${label}: <bdi>${formatList(names)}</bdi></p>
`;
}

/** The day that a date means, where its words do not tell it themselves. */
function dayOf({ type, value }: EntityRow): string | null {
  const iso = type === 'DAT' ? value?.iso : undefined;
  return iso !== undefined && /^\d{4}-\d\d-\d\d$/.test(iso) ? formatDay(iso) : null;
}
