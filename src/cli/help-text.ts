const environment = `
Environment:
  NO_COLOR      when set and not empty, no colours
  FORCE_COLOR   colours, even where the output is no terminal (0 means none)
  TERM          \`dumb\` means no colours
  COLUMNS       the width of tables where the output is no terminal (default 80)
  FARSI_NEWS_LANG  en or fa: the language of messages, as --lang
  CI            when set, how far the run is is not shown
  FARSI_NEWS_CODE_CACHE  0 keeps the program from saving its compiled code in the
                cache folder, which makes it start faster
`;

/** The part of `farsi-news --help` behind the list of commands. */
export const programHelp = `
Examples:
  farsi-news analyze article.txt                 a report for people
  farsi-news analyze 'news/**/*.txt' -f ndjson   a JSON line an article
  curl -s https://example.org/a.txt | farsi-news quotes -
  farsi-news normalize --write drafts/           mend the files in a folder

Exit status:
  0  done; \`check\` and \`normalize --check\`: nothing to mend
  1  \`check\` and \`normalize --check\`: something to mend
  2  wrong use, an input that could not be read, or an error of the program
  130  interrupted (SIGINT, Ctrl+C); what was done till then is written
  143  the same by SIGTERM
${environment}`;

/** What longer examples mean stands below them: lines stay within 80 columns or so. */
const longest = 42;

/** The part of a command's help behind its options. */
export function commandHelp(
  examples: readonly (readonly [command: string, meaning: string])[],
  statuses: readonly string[] = ['0  done'],
): string {
  const lengths = examples.map(([command]) => command.length);
  const widest = Math.max(0, ...lengths.filter((length) => length <= longest));
  const lines = examples.map(([command, meaning]) => {
    const isBeside = command.length <= widest;
    return isBeside
      ? `  ${command.padEnd(widest)}   ${meaning}\n`
      : `  ${command}\n${' '.repeat(widest + 5)}${meaning}\n`;
  });
  const every = [...statuses, '2  wrong use, an input that could not be read, or an error'];
  return `
Examples:
${lines.join('')}
Exit status:
${every.map((status) => `  ${status}\n`).join('')}${environment}`;
}
