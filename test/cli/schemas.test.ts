import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { configurationSchema } from '../../src/cli/config/configuration-schema.js';
import { parseConfiguration } from '../../src/cli/config/parse-configuration.js';
import { makeFolder, runCli, seed } from './run-cli.js';

jest.setTimeout(30_000);

const read = (name: string) =>
  JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8')) as {
    readonly properties: Readonly<Record<string, { readonly properties?: object }>>;
  };
const validate = (name: string) =>
  new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(read(name));

describe('the schema of check', () => {
  let folder: ReturnType<typeof makeFolder> | undefined;
  afterEach(() => folder?.remove());

  it.each([[[seed]], [['a.txt', 'b.txt']], [['b.txt', '--fix']], [['--quiet', '.']]])(
    'is kept by check %j',
    async (args) => {
      folder = makeFolder({ 'a.txt': 'متن درست است.', 'b.txt': 'كتاب ها ، او مي رود' });
      const { stdout } = await runCli(['check', '--json', ...args], { cwd: folder.path });
      const isValid = validate('check');
      expect([isValid(JSON.parse(stdout)), isValid.errors]).toEqual([true, null]);
    },
  );
});

describe('the schema of configurations', () => {
  it('knows the same keys as the program', () => {
    const { properties } = read('config');
    expect(Object.keys(properties).sort()).toEqual(Object.keys(configurationSchema.entries).sort());
    const check = configurationSchema.entries.check.wrapped.entries;
    expect(Object.keys(properties.check?.properties ?? {}).sort()).toEqual(
      Object.keys(check).sort(),
    );
  });

  it.each([
    [{}, true],
    [{ digits: 'ascii', rules: { kashida: 'warn' }, spacingThreshold: 2 }, true],
    [{ check: { maxWarnings: 3 }, ignore: ['a'], overrides: [{ files: ['b'] }] }, true],
    [{ orthography: { plural: 'joined' } }, true],
    [{ digits: 'roman' }, false],
    [{ rules: { kashida: 'loud' } }, false],
    [{ check: { maxWarnings: -1 } }, false],
    [{ check: { max: 1 } }, false],
    [{ overrides: [{}] }, false],
    [{ other: 1 }, false],
    [[], false],
  ])('and the program agree about %j', (configuration, right) => {
    expect(validate('config')(configuration)).toBe(right);
    const parse = () => parseConfiguration(configuration, 'x');
    if (right) expect(parse).not.toThrow();
    else expect(parse).toThrow(/^x: /u);
  });
});
