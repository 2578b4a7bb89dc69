import { changeGroups, type ChangeGroup } from '../change-groups.js';
import { showInvisible } from '../show-invisible.js';
import { formatNumber } from './format-persian.js';
import { markup, type Markup } from './markup.js';
import { ruleLabels } from './rule-labels.js';
import { section } from './section.js';
import type { View } from './view.js';

/** So many examples of a rule are seen at once, and so many in all. */
const shown = 4;
const most = 40;

/** What normalization changed, by rule, with the words before and after. */
export function changesSection(view: View): Markup {
  const { issues } = view.analysis;
  const heading = 'اصلاح نگارش';
  if (issues.length === 0) {
    return section('changes', heading, 'متن چیزی برای اصلاح نداشت.', view);
  }
  const items = changeGroups(view.analysis, most).map(ruleItem);
  const content = markup`<ul class="changes">
${items}</ul>`;
  return section('changes', heading, content, view, issues.length);
}

function ruleItem({ rule, count, examples }: ChangeGroup): Markup {
  const [seen, rest] = [examples.slice(0, shown), examples.slice(shown)];
  const more =
    rest.length === 0
      ? null
      : markup`<details><summary>${formatNumber(rest.length)} نمونهٔ دیگر</summary>
${exampleList(rest)}</details>
`;
  return markup`<li class="rule">
<p class="rule-name">${ruleLabels[rule] ?? rule} <span class="times">${formatNumber(count)} بار</span></p>
${seen.length === 0 ? null : exampleList(seen)}${more}</li>
`;
}

function exampleList(examples: ChangeGroup['examples']): Markup {
  const items = examples.map(
    ({ before, after }) =>
      markup`<li><del><span class="spoken">پیش: </span>${showInvisible(before)}</del> <span class="arrow" aria-hidden="true">←</span> <ins><span class="spoken">پس: </span>${after}</ins></li>
`,
  );
  return markup`<ul class="examples">
${items}</ul>
`;
}
