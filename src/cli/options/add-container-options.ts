import { Option, type Command } from 'commander';
import { type ContainerKind, containerKinds } from '../../containers/container-kind.js';

/** The options that say what holds the prose, as commander gives them. */
export interface ContainerFlags {
  readonly inputFormat: ContainerKind | 'auto';
  readonly textField?: readonly string[];
}

/** The options that say what holds the prose of a file, and where. */
export function addContainerOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--input-format <format>', 'what holds the prose (auto: by the file’s ending)')
        .choices(['auto', ...containerKinds])
        .default('auto'),
    )
    .option(
      '--text-field <name>',
      'a field with prose: a path in JSON (items.body), a column of CSV; repeatable',
      (field: string, before?: readonly string[]) => [...(before ?? []), field],
    );
}
