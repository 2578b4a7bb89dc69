import { replaceEach } from '../replace-each.js';
import type { Rule } from '../rule.js';

/**
 * Control characters, soft hyphen, zero width space, byte-order mark, word joiner, invisible
 * operators, deprecated format characters, annotation and object placeholders. Joiners, direction
 * marks, variation selectors and tags are not among them: they may have work to do.
 */
const invisible =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\0-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFC]/g;

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  severity: 'error',
  message: 'Invisible character without a use.',
  persian: 'نویسه‌ای نامرئی و بی‌کاربرد در متن است.',
  characters: new RegExp(invisible.source),
  find: (text) => replaceEach(text, invisible, () => ''),
};
