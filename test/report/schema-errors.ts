import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';

const schema = JSON.parse(readFileSync('schema/analysis.schema.json', 'utf8')) as object;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  schema,
);

/** What is wrong with a report by the published schema, one line a fault. */
export function schemaErrors(analysis: unknown): string[] {
  // As a reader gets it: through JSON.
  validate(JSON.parse(JSON.stringify(analysis)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
