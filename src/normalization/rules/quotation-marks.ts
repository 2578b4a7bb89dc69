import type { Edit } from '../../text/edit.js';
import { findQuotations } from '../find-quotations.js';
import type { Rule } from '../rule.js';

export const quotationMarks: Rule = {
  id: 'quotation-marks',
  severity: 'warning',
  message: 'Latin quotation marks in Persian text.',
  persian: 'نشانهٔ نقل قول لاتین در متن فارسی آمده است.',
  characters: /["'\u2018-\u201F<>]/,
  readsWholeLine: true,
  find(line, context) {
    const edits: Edit[] = [];
    if (!context.scripts.isPersianLine) return edits;
    for (const { open, close } of findQuotations(line, context)) {
      edits.push({ start: open.start, end: open.end, replacement: '«' });
      edits.push({ start: close.start, end: close.end, replacement: '»' });
    }
    return edits;
  },
};
