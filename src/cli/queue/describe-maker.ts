import { tool } from '../../report/tool.js';
import { describeModels } from '../cache/describe-models.js';

/** The version of the program and its models: where they are the same, so are the results. */
export function describeMaker(): string {
  return `${tool.version} ${describeModels()}`;
}
