import { replaceEach } from '../replace-each.js';
import type { TextRule } from '../rule.js';

const separators = /[\v\f\u0085\u2028\u2029]/g;

export const lineBreak: TextRule = {
  id: 'line-break',
  severity: 'warning',
  message: 'Unusual line separator instead of a line break.',
  persian: 'به جای شکست سطر معمولی، جداکننده‌ای نامعمول آمده است.',
  findInText: (text) => replaceEach(text, separators, () => '\n'),
};
