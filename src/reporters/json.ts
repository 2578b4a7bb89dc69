import type { Analysis } from '../report/analysis.js';
import type { ReporterOptions } from './reporter.js';
import { selectSections } from './select-sections.js';
import { stringify } from './stringify.js';

/** One object for one input, an array for several. */
export async function* json(
  analyses: AsyncIterable<Analysis>,
  { several, sections }: ReporterOptions,
): AsyncGenerator<string> {
  let opened = false;
  for await (const analysis of analyses) {
    const text = stringify(selectSections(analysis, sections));
    if (!several) yield `${text}\n`;
    else yield `${opened ? ',' : '['}\n${text}`;
    opened = true;
  }
  if (several) yield opened ? '\n]\n' : '[]\n';
}
