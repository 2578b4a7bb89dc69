import {
  optionsBehind,
  type CommandOutline,
  type OptionOutline,
  type ProgramOutline,
} from './program-outline.js';

/** A completion script for bash 4 and later. */
export function bash(program: ProgramOutline): string {
  const { name, options, commands } = program;
  const rows = commands.map((command) => {
    const flags = flagsOf(optionsBehind(program, command));
    return `    ${command.name}) options='${flags}' operands='${command.choices.join(' ')}' ;;`;
  });
  const values = choicesOf([{ name: '*', options }, ...commands]).map(
    ({ command, flags, choices }) =>
      `    ${flags.map((flag) => `${command}:${flag}`).join('|')}) words='${choices.join(' ')}' ;;`,
  );
  return `# bash completion for ${name}; load it with: source <(${name} completion bash)
_${identifier(name)}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command='' options='' operands='' words='' i
  for ((i = 1; i < COMP_CWORD; i++)); do
    [[ "\${COMP_WORDS[i]}" != -* ]] && { command="\${COMP_WORDS[i]}"; break; }
  done
  if [[ -z "$command" ]]; then
    COMPREPLY=($(compgen -W '${commands.map((command) => command.name).join(' ')} help ${flagsOf(options)}' -- "$word"))
    return
  fi
  case "$command" in
${rows.join('\n')}
  esac
  case "$command:$previous" in
${values.join('\n')}
  esac
  if [[ -n "$words" ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  elif [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ -n "$operands" ]]; then
    COMPREPLY=($(compgen -W "$operands" -- "$word"))
  else
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -F _${identifier(name)} ${name}
`;
}

function flagsOf(options: readonly OptionOutline[]): string {
  return options.flatMap(({ flags }) => flags).join(' ');
}

/** The options whose values are known, with the pattern of the commands that have them. */
function choicesOf(
  commands: readonly Pick<CommandOutline, 'name' | 'options'>[],
): { command: string; flags: readonly string[]; choices: readonly string[] }[] {
  return commands.flatMap(({ name, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .map(({ flags, choices }) => ({ command: name, flags, choices })),
  );
}

function identifier(name: string): string {
  return name.replace(/\W/g, '_');
}
