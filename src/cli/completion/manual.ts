import type { OptionOutline, ProgramOutline } from './program-outline.js';

/**
 * The manual page, in the man macros.
 *
 * @param version of the program
 * @param tail what `--help` says behind the commands: examples, statuses, environment
 */
export function manual(
  { name, description, options, commands }: ProgramOutline,
  version: string,
  tail: string,
): string {
  const sections = commands.map(
    (command) =>
      `.SS ${escape([command.name, ...command.operands].join(' '))}\n${escape(capitalize(command.summary))}.\n${command.options.map(entry).join('')}`,
  );
  return `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"
.SH NAME
${name} \\- ${escape(description)}
.SH SYNOPSIS
.B ${escape(name)}
.I command
[options] [inputs...]
.SH OPTIONS
${options.map(entry).join('')}.SH COMMANDS
${sections.join('')}.SH "MORE"
.nf
${escape(tail.trim())}
.fi
`;
}

function entry({ flags, value, choices, description }: OptionOutline): string {
  const names = flags.map((flag) => `\\fB${escape(flag)}\\fR`).join(', ');
  const argument = value === '' ? '' : ` \\fI${escape(value)}\\fR`;
  const known = choices.length > 0 ? ` (${choices.join(', ')})` : '';
  return `.TP\n${names}${argument}\n${escape(capitalize(description) + known)}.\n`;
}

/** What roff would read as a request or an escape stands for itself. */
function escape(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
