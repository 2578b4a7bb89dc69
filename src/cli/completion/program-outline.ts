import type { Command } from 'commander';

/** One option as completion and the manual need it. */
export interface OptionOutline {
  /** As it is typed: `-f`, `--format`. */
  readonly flags: readonly string[];
  /** `<format>`; empty where the option takes no value. */
  readonly value: string;
  readonly choices: readonly string[];
  readonly description: string;
}

export interface CommandOutline {
  readonly name: string;
  readonly summary: string;
  /** `[inputs...]`, `<rule>` … */
  readonly operands: readonly string[];
  /** What the first operand may be; empty where it is a file. */
  readonly choices: readonly string[];
  /** Its own options; those of the program count behind it too, but for the version. */
  readonly options: readonly OptionOutline[];
}

/** A program's commands and options, without those that are hidden. */
export interface ProgramOutline {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionOutline[];
  readonly commands: readonly CommandOutline[];
}

/** Read the outline off a program whose commands are all configured. */
export function outlineOf(program: Command): ProgramOutline {
  return {
    name: program.name(),
    description: program.description(),
    options: optionsOf(program),
    commands: program.commands.map((command) => ({
      name: command.name(),
      summary: command.summary(),
      operands: command.registeredArguments.map((operand) => {
        const name = `${operand.name()}${operand.variadic ? '...' : ''}`;
        return operand.required ? `<${name}>` : `[${name}]`;
      }),
      choices: command.registeredArguments[0]?.argChoices ?? [],
      options: optionsOf(command).filter(({ flags }) => !flags.includes('--help')),
    })),
  };
}

/** The options that count behind a command. */
export function optionsBehind(
  { options }: ProgramOutline,
  command: CommandOutline,
): readonly OptionOutline[] {
  const common = options.filter(({ flags }) => !flags.includes('--version'));
  return [...common, ...command.options];
}

function optionsOf(command: Command): OptionOutline[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      flags: [option.short, option.long].filter((flag) => flag !== undefined),
      value: /(?<![<[])[<[].*$/.exec(option.flags)?.[0] ?? '',
      choices: option.argChoices ?? [],
      description: option.description,
    }));
}
