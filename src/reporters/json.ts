import { byDocument } from './by-document.js';
import { jsonFrame } from './json-frame.js';
import { selectSections } from './select-sections.js';
import { stringify } from './stringify.js';

/** One object for one input, an array for several. */
export const json = byDocument({
  write: (analysis, { sections }) => stringify(selectSections(analysis, sections)),
  frame: ({ several }) => jsonFrame(several),
});
