import type { Edit } from '../../text/edit.js';
import { findQuotations } from '../find-quotations.js';
import type { Rule } from '../rule.js';

const marks = /["'\u2018-\u201F]|<<|>>/g;

export const quotationMarks: Rule = {
  id: 'quotation-marks',
  severity: 'warning',
  message: 'Latin quotation marks in Persian text.',
  persian: 'نشانهٔ نقل قول لاتین در متن فارسی آمده است.',
  characters: /["'\u2018-\u201F<>]/,
  find(text, context) {
    const edits: Edit[] = [];
    marks.lastIndex = 0;
    while (marks.test(text)) {
      const at = marks.lastIndex - 1;
      const start = text.lastIndexOf('\n', at) + 1;
      const newline = text.indexOf('\n', at);
      const end = newline === -1 ? text.length : newline;
      if (context.scripts.isPersianLine(at)) {
        for (const { open, close } of findQuotations(text, start, end, context)) {
          edits.push({ ...open, replacement: '«' }, { ...close, replacement: '»' });
        }
      }
      marks.lastIndex = end;
    }
    return edits;
  },
};
