import { tool } from '../report/tool.js';
import { byDocument } from './by-document.js';
import { noFrame } from './reporter.js';
import { selectSections } from './select-sections.js';
import { stringifyLine } from './stringify-line.js';

/** One line a document; one that could not be analyzed has a line too, which says why. */
export const ndjson = byDocument({
  write: (analysis, { sections }) => `${stringifyLine(selectSections(analysis, sections))}\n`,
  writeFailure: ({ id, fields, line = null, error: { code, message, remedy } }) => {
    const document = { id, ...(fields !== undefined && { fields }) };
    const error = { code: code ?? 'INTERNAL', message, remedy, line };
    return `${stringifyLine({ schemaVersion: '1.0', tool, document, error })}\n`;
  },
  frame: () => noFrame,
});
