import type { OptionOutline, ProgramOutline } from './program-outline.js';

/** A completion script for fish. */
export function fish({ name, options, commands }: ProgramOutline): string {
  const none = `not __fish_seen_subcommand_from ${commands.map((command) => command.name).join(' ')}`;
  const lines = commands.flatMap((command) => {
    const seen = `__fish_seen_subcommand_from ${command.name}`;
    return [
      `complete -c ${name} -n ${quote(none)} -f -a ${command.name} -d ${quote(command.summary)}`,
      ...(command.choices.length > 0
        ? [`complete -c ${name} -n ${quote(seen)} -f -a ${quote(command.choices.join(' '))}`]
        : []),
      ...command.options.map((option) => `complete -c ${name} -n ${quote(seen)}${spec(option)}`),
    ];
  });
  const global = options.map((option) => `complete -c ${name}${spec(option)}`);
  return `# fish completion for ${name}; load it with: ${name} completion fish | source
${[...global, ...lines].join('\n')}
`;
}

function spec({ flags, value, choices, description }: OptionOutline): string {
  const names = flags.map((flag) =>
    flag.startsWith('--') ? ` -l ${flag.slice(2)}` : ` -s ${flag.slice(1)}`,
  );
  const values = choices.length > 0 ? ` -x -a ${quote(choices.join(' '))}` : value && ' -r';
  return `${names.join('')}${values} -d ${quote(description)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
