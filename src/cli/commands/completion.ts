import { Argument, type Command } from 'commander';
import { tool } from '../../report/tool.js';
import { commands } from '../commands.js';
import type { Context } from '../context.js';
import type { ProgramOutline } from '../completion/program-outline.js';
import { commandHelp, programHelp } from '../help-text.js';
import { writeText } from '../write-text.js';

const kinds = ['bash', 'zsh', 'fish', 'man'] as const;

/** `farsi-news completion`: what shells need to complete its command lines, and the manual page. */
export function completion(command: Command, context: Context): void {
  command
    .addArgument(
      new Argument('<shell>', 'for which shell; man gives the manual page').choices(kinds),
    )
    .addHelpText(
      'after',
      commandHelp([
        [
          'source <(farsi-news completion bash)',
          'for this shell; put it into ~/.bashrc to keep it',
        ],
        ['farsi-news completion fish | source', 'the same for fish'],
        ['farsi-news completion man > farsi-news.1', 'the manual page'],
      ]),
    )
    .action(async (kind: (typeof kinds)[number]) => {
      const { makeProgram } = await import('../make-program.js');
      const { outlineOf } = await import('../completion/program-outline.js');
      const told = { out: '', err: '' };
      const outline = outlineOf(await makeProgram(Object.keys(commands), context, told));
      await writeText(context.io.stdout, await writers[kind](outline));
    });
}

const writers = {
  bash: async (outline) => (await import('../completion/bash.js')).bash(outline),
  zsh: async (outline) => (await import('../completion/zsh.js')).zsh(outline),
  fish: async (outline) => (await import('../completion/fish.js')).fish(outline),
  man: async (outline) =>
    (await import('../completion/manual.js')).manual(outline, tool.version, programHelp),
} as const satisfies Record<(typeof kinds)[number], (outline: ProgramOutline) => Promise<string>>;
