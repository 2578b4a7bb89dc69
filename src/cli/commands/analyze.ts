import type { Command } from 'commander';
import { allSections } from '../../reporters/reporter.js';
import type { Context } from '../context.js';
import { commandHelp } from '../help-text.js';
import { parseCount } from '../options/parse-count.js';
import { parseDay } from '../options/parse-day.js';
import { reportCommand } from './report-command.js';

/** `farsi-news analyze`: everything about an article. */
export function analyze(command: Command, context: Context): void {
  reportCommand(command, context, allSections, ['conllu', 'citron'])
    .optionsGroup('Report options:')
    .option('--top <count>', 'how many keywords, at most', parseCount, 10)
    .option('--date <day>', 'the day of the articles, for relative dates: 2019-05-23', parseDay)
    .option('--tokens', 'list the tokens with lemma and part of speech (json, ndjson)')
    .option('--normalized', 'include the normalized text (json, ndjson)')
    .option('--alignment', 'include the map from original to normalized offsets (json, ndjson)')
    .addHelpText(
      'after',
      commandHelp([
        ['farsi-news analyze article.txt', 'a report for people'],
        ['farsi-news analyze article.txt --json | jq .keywords', 'its keywords as JSON'],
        ["farsi-news analyze 'news/**/*.txt' -f ndjson -o all.ndjson", 'a JSON line an article'],
        ['cat article.txt | farsi-news analyze -', 'from a pipe'],
        ['farsi-news analyze article.txt -f html -o report.html', 'a page to read, print and send'],
        ['farsi-news analyze article.txt -f md -o report.md', 'a page of Markdown'],
      ]),
    );
}
