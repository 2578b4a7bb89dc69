import { Argument, Option, type Command } from 'commander';
import { FarsiNewsError } from '../../errors.js';
import { escapeControls } from '../../reporters/escape-controls.js';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { findInputs } from '../input/find-inputs.js';
import { Interrupted } from '../interrupted.js';
import { addContainerOptions } from '../options/add-container-options.js';
import { addInputOptions } from '../options/add-input-options.js';
import { addNormalizationOptions } from '../options/add-normalization-options.js';
import { addSpeedOptions } from '../options/add-speed-options.js';
import { parseCount } from '../options/parse-count.js';
import { parseDay } from '../options/parse-day.js';
import { output } from '../output.js';
import type { CorpusFlags } from '../queue/corpus-flags.js';

const actions = ['submit', 'work', 'collect', 'status'] as const;

/** `farsi-news corpus`: analyze on any number of machines. */
export function corpus(command: Command, context: Context): void {
  command
    .addArgument(new Argument('<action>', 'what to do').choices(actions))
    .optionsGroup('Queue options:')
    .requiredOption('--redis <url>', 'where the queue is: redis://HOST:6379')
    .option('--name <name>', 'what the corpus is called there', 'corpus')
    .option('--ahead <count>', 'how many chunks may lie there (submit)', parseCount, 200)
    .option(
      '--lease <seconds>',
      'after how long a worker that is heard of no more is given up (work)',
      parseCount,
      30,
    )
    .option(
      '-o, --output <file>',
      'write into a file, which is there when it is complete (collect)',
    )
    .option('--json', 'as JSON (status)');
  addSpeedOptions(command);
  addContainerOptions(addInputOptions(command))
    .optionsGroup('Report options:')
    .option('--top <count>', 'how many keywords, at most', parseCount, 10)
    .option('--date <day>', 'the day of the articles, for relative dates: 2019-05-23', parseDay)
    .option('--tokens', 'list the tokens with lemma and part of speech')
    .option('--normalized', 'include the normalized text')
    .option('--alignment', 'include the map from original to normalized offsets')
    .addOption(new Option('--format <format>').choices(['ndjson']).default('ndjson').hideHelp());
  addNormalizationOptions(command)
    .addHelpText(
      'after',
      commandHelp([
        [
          'farsi-news corpus submit archive/ --redis redis://host',
          'put the articles into the queue',
        ],
        ['farsi-news corpus work --redis redis://host -j auto', 'on each machine: analyze them'],
        [
          'farsi-news corpus collect --redis redis://host -o all.ndjson',
          'a line an article, in order',
        ],
        ['farsi-news corpus status --redis redis://host', 'how far it is'],
      ]),
    )
    .action(async (action: (typeof actions)[number], operands: string[]) => {
      const flags: CorpusFlags = command.optsWithGlobals();
      refuse(action, operands, flags);
      const inputs = action === 'submit' ? await findInputs(operands, flags, context, command) : [];
      if (action === 'submit' && inputs.length === 0) return;

      const { openRedis } = await import('../queue/open-redis.js');
      const { CorpusQueue } = await import('../queue/corpus-queue.js');
      const open = await openRedis(flags.redis, context);
      const queue = new CorpusQueue(open, flags.name);
      const { io } = context;
      try {
        await output(pieces(), undefined, io);
      } catch (error) {
        // A worker that is asked to end finishes its chunk, for which it needs Redis.
        if (!(error instanceof Interrupted)) await queue.close();
        throw error;
      }
      await queue.close();

      async function* pieces(): AsyncGenerator<string> {
        switch (action) {
          case 'submit':
            yield* (await import('../queue/submit.js')).submit(queue, inputs, flags, context);
            break;
          case 'work':
            yield* (await import('../queue/work-on.js')).workOn(queue, open, flags, context);
            break;
          case 'collect':
            yield* (await import('../queue/collect.js')).collect(queue, flags, context);
            break;
          case 'status':
            yield (await import('../queue/status.js')).status(queue, flags.json === true);
        }
      }
    });
}

function refuse(action: string, operands: readonly string[], { name }: CorpusFlags): void {
  if (action !== 'submit' && operands.length > 0) {
    throw new FarsiNewsError(
      'USAGE',
      `corpus ${action} reads no files`,
      'name them where they are submitted',
    );
  }
  if (/^[\p{L}\p{N}._-]{1,100}$/u.test(name)) return;
  throw new FarsiNewsError(
    'USAGE',
    `«${escapeControls(name)}» cannot be the name of a corpus`,
    'name it by letters, digits, dots, hyphens and underscores',
  );
}
