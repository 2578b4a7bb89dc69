/** The commands by name, and what each is for. */
export const commands = {
  analyze: 'report keywords, entities, quotations and what normalization changed',
  keywords: 'list the keywords of articles, and of a corpus against others',
  entities: 'list people, organisations, places, dates, amounts …',
  quotes: 'list who said what',
  stats: 'count words, entities, speakers, quotations and keywords',
  compare: 'tell what two sets of articles talk about, and whom they quote',
  merge: 'make one of counts of parts, which stats and keywords write',
  corpus: 'analyze on any number of machines, which share a queue in Redis',
  normalize: 'write the text as it should be: letters, digits, punctuation, spaces, ZWNJ',
  check: 'list what normalize would change',
  explain: 'say what a rule of check wants, and why',
  config: 'print the configuration that counts',
  tokenize: 'split the text into sentences and words',
  serve: 'show the report in the browser, for texts that are pasted or dropped there',
  completion: 'write what bash, zsh or fish need to complete commands, or the manual page',
} as const satisfies Readonly<Record<string, string>>;

export type CommandName = keyof typeof commands;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
