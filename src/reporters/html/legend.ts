import { lookLabels } from './labels.js';
import { markup, type Markup } from './markup.js';

/** What the marks in the text mean; each can be switched off, which the style sheet does. */
export function legend(): Markup {
  const items = Object.entries(lookLabels).map(([look, label]) => {
    const kind = look === 'said' || look === 'cue' ? look : `name ${look}`;
    return markup`<label><input type="checkbox" id="show-${look}" checked><span class="${kind}">${label}</span></label>
`;
  });
  return markup`<fieldset class="legend"><legend>نشانه‌های متن</legend>
${items}</fieldset>
`;
}
