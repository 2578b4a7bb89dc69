import { optionsBehind, type OptionOutline, type ProgramOutline } from './program-outline.js';

/** A completion script for zsh. */
export function zsh(program: ProgramOutline): string {
  const { name, options, commands } = program;
  const list = commands.map((command) => `    ${quote(`${command.name}:${command.summary}`)}`);
  const cases = commands.map((command) => {
    const specs = optionsBehind(program, command).flatMap(specsOf);
    const operands = command.choices.length > 0 ? `(${command.choices.join(' ')})` : '_files';
    const lines = [...specs, quote(`*:operand:${operands}`)].map((spec) => `        ${spec}`);
    return `      ${command.name})\n        _arguments -s \\\n${lines.join(' \\\n')}\n        ;;`;
  });
  const global = options.flatMap(specsOf).map((spec) => `    ${spec} \\`);
  return `#compdef ${name}
# zsh completion for ${name}; load it with: source <(${name} completion zsh)
_${name}() {
  local context state line
  local -a commands=(
${list.join('\n')}
  )
  _arguments -C \\
${global.join('\n')}
    '1:command:->command' '*::operand:->operands'
  case $state in
    command) _describe command commands ;;
    operands)
      case $line[1] in
${cases.join('\n')}
      esac
      ;;
  esac
}
compdef _${name} ${name}
`;
}

/** An option for _arguments, a line a flag; the forms of one option exclude each other. */
function specsOf({ flags, value, choices, description }: OptionOutline): string[] {
  const what = description.replace(/[[\]:]/g, '\\$&');
  const name = value.replace(/[<>[\].]/g, '') || 'value';
  const values = choices.length > 0 ? `(${choices.join(' ')})` : '_files';
  const argument = value === '' ? '' : `:${name}:${values}`;
  return flags.map((flag) => quote(`(${flags.join(' ')})${flag}[${what}]${argument}`));
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
