import type { Command } from 'commander';
import type { Finding } from '../../document.js';
import { escapeControls } from '../../reporters/escape-controls.js';
import { showInvisible } from '../../reporters/show-invisible.js';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { eachText } from '../input/each-text.js';
import { findInputs } from '../input/find-inputs.js';
import type { Input, InputOptions } from '../input/input.js';
import { normalizeInput } from '../normalize-input.js';
import { LineIndex, type Position } from '../line-index.js';
import { addInputOptions } from '../options/add-input-options.js';
import {
  addNormalizationOptions,
  normalizationOptions,
} from '../options/add-normalization-options.js';
import { output } from '../output.js';
import { wordsAround } from '../words-around.js';

interface Flags extends InputOptions {
  readonly output?: string;
}

/** `farsi-news check`: what normalize would change, place by place. */
export function check(command: Command, context: Context): void {
  addInputOptions(command);
  command
    .optionsGroup('Output options:')
    .option('-o, --output <file>', 'write into a file, whole or not at all');
  addNormalizationOptions(command)
    .addHelpText(
      'after',
      commandHelp(
        [
          ['farsi-news check draft.txt', 'path:line:column  severity  message  rule'],
          ["farsi-news check 'drafts/**/*.md' --rule arabic-yeh=off", 'without one rule'],
          ['farsi-news check drafts/ --spacing off', 'letters, digits and punctuation alone'],
        ],
        ['0  nothing found', '1  something found'],
      ),
    )
    .action(async (operands: string[]) => {
      const flags: Flags & Record<string, unknown> = command.optsWithGlobals();
      const inputs = await findInputs(operands, flags, context, command);
      if (inputs.length === 0) return;
      await output(findingsOf(inputs, flags, context), flags.output, context.io);
    });
}

async function* findingsOf(
  inputs: readonly Input[],
  flags: Flags & Record<string, unknown>,
  context: Context,
): AsyncGenerator<string> {
  const options = normalizationOptions(flags);
  const found = eachText(inputs, flags.encoding, context, async (text) => {
    const { findings } = await normalizeInput(text, options);
    return { name: text.input.name, text: text.text, findings };
  });
  for await (const { name, text, findings } of found) {
    if (findings.length > 0) context.foundSomething();
    const lines = new LineIndex(text);
    yield findings
      .map((finding) => describe(name, lines.position(finding.start), text, finding))
      .join('');
  }
}

function describe(name: string, { line, column }: Position, text: string, found: Finding): string {
  const { start, end, severity, message, rule, replacement } = found;
  const { before, after } = wordsAround(text, start, end, replacement);
  const change = after === null || after === before ? before : `${before} > ${after}`;
  const shown = escapeControls(showInvisible(change));
  const what = shown === '' ? message : `${message}: ${shown}`;
  return `${escapeControls(name)}:${line}:${column}  ${severity}  ${what}  ${rule}\n`;
}
