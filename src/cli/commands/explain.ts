import type { Command } from 'commander';
import { FarsiNewsError } from '../../errors.js';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { colorLevel } from '../options/color-level.js';
import { makePalette } from '../options/make-palette.js';
import { writeText } from '../write-text.js';

interface Flags {
  readonly color?: boolean;
}

/** `farsi-news explain`: what a rule wants, and why. */
export function explain(command: Command, context: Context): void {
  command
    .argument('[rules...]', 'the rules’ ids; without one, all of them are listed')
    .addHelpText(
      'after',
      commandHelp([
        ['farsi-news explain', 'all rules, a line each'],
        ['farsi-news explain kashida', 'what one rule wants, and why'],
        ['farsi-news explain kashida --lang fa', 'the same in Persian'],
      ]),
    )
    .action(async (ids: string[]) => {
      const { color }: Flags = command.optsWithGlobals();
      const { io, language: lang } = context;
      const palette = await makePalette(colorLevel(color, io.stdout, io.env));
      const { rules } = await import('../../normalization/rules.js');
      if (ids.length === 0) {
        const { listRules } = await import('../explain/list-rules.js');
        await writeText(io.stdout, listRules(rules, lang, palette));
        return;
      }
      const { explainRule } = await import('../explain/explain-rule.js');
      const { readEnglishPage, readPersianPages } = await import('../explain/read-pages.js');
      const { readPage } = await import('../explain/rule-page.js');
      const texts = [];
      for (const id of ids) {
        const rule = rules.find((known) => known.id === id);
        if (rule === undefined) throw await unknownRule(id, rules);
        const english = readPage(readEnglishPage(id));
        const page = lang === 'fa' ? readPage(readPersianPages().get(id) ?? '') : english;
        texts.push(explainRule(rule, page, english, lang, palette));
      }
      await writeText(io.stdout, texts.join('\n'));
    });
}

async function unknownRule(id: string, rules: readonly { id: string }[]): Promise<FarsiNewsError> {
  const { nearestName } = await import('../../normalization/nearest-name.js');
  const nearest = nearestName(
    id,
    rules.map((rule) => rule.id),
  );
  return new FarsiNewsError(
    'USAGE',
    `unknown rule: ${id}`,
    nearest === null ? 'farsi-news explain lists them' : `did you mean ${nearest}?`,
  );
}
