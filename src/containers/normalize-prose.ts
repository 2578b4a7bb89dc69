import { FarsiNewsError } from '../errors.js';
import { ChangeList } from '../normalization/change-list.js';
import { normalize, type Normalized } from '../normalization/normalize.js';
import type { NormalizeOptions } from '../normalization/options.js';
import { resolveOptions } from '../normalization/resolve-options.js';
import type { RestoresSpacing } from '../normalization/spacing-rule.js';
import { toFinding } from '../normalization/to-finding.js';
import { Alignment } from '../text/alignment.js';
import { type ContainerKind, hasFields } from './container-kind.js';
import { findChanges } from './find-changes.js';
import { findProse } from './find-prose.js';
import { makeChanges } from './make-changes.js';
import type { Prose } from './prose.js';

/**
 * What could not be mended at one place may bring another to light; a file that is not at rest
 * after so many passes was not met yet.
 */
const mostPasses = 4;

/**
 * Normalize the prose of a file and nothing else: Markdown, HTML and subtitles keep their marks,
 * JSON and CSV all but the fields named.
 *
 * The prose is read without the marks, so that «<b>می</b> روم» is judged as «می روم»; an edit that
 * would reach into a mark, or give it another sense, is left out. Time is linear in the length of
 * the file, but for what its parser takes.
 *
 * @param kind what the file is, see {@link containerOf}
 * @param options what differs from the defaults
 * @param spacing restores ZWNJ and spaces; null leaves them as they are
 * @param textFields what holds prose in JSON (paths such as `items.*.body`) and CSV (names or
 *   numbers of columns)
 * @returns text, alignment and findings of the file; replacements are written as the file has them
 * @throws FarsiNewsError USAGE for an option or a rule that does not exist, and where fields are
 *   wanted and none is named; BAD_RECORD for JSON and CSV that cannot be read, or lacks the column
 */
export async function normalizeProse(
  text: string,
  kind: ContainerKind,
  options: Partial<NormalizeOptions>,
  spacing: RestoresSpacing | null,
  textFields: readonly string[] = [],
): Promise<Normalized> {
  if (kind === 'text') return normalize(text, options, spacing);
  if (hasFields(kind) && textFields.length === 0) throw noFields(kind);
  const settings = resolveOptions(options);
  const read = (file: string): Promise<readonly Prose[]> => findProse(file, kind, textFields);
  const changes = new ChangeList(text);
  let proses = await read(text);
  for (let pass = 0; pass < mostPasses; pass++) {
    const found = findChanges(proses, (prose) => normalize(prose, options, spacing).findings);
    const made = await makeChanges(changes.text, proses, found.changes, read);
    if (made.edits.length === 0) break;
    changes.apply(made.edits, ({ credit }) => credit);
    if (found.isWhole && made.isWhole) break;
    ({ proses } = made);
  }
  const replacements = changes.replacements();
  return {
    text: changes.text,
    alignment: Alignment.fromEdits(text.length, replacements),
    findings: replacements.map((replacement) => toFinding(replacement, settings)),
  };
}

function noFields(kind: ContainerKind): FarsiNewsError {
  const field = kind === 'csv' ? 'column' : 'field';
  return new FarsiNewsError(
    'USAGE',
    `${kind}: which ${field} holds the text is not said`,
    `name it, for example --text-field ${kind === 'csv' ? 'body' : 'article.body'}`,
  );
}
