import { Option } from 'commander';

/** What some call a format that has another name here. */
const otherNames: Readonly<Record<string, string>> = { jsonl: 'ndjson' };

/** `--format` with these choices, the first of which is the default. */
export function formatOption(formats: readonly string[], description: string): Option {
  const others = Object.keys(otherNames).filter((name) => formats.includes(otherNames[name] ?? ''));
  const option = new Option('-f, --format <format>', description)
    .choices([...formats, ...others])
    .default(formats[0]);
  const check = option.parseArg;
  return option.argParser((value, before) => {
    check?.(value, before);
    return otherNames[value] ?? value;
  });
}
