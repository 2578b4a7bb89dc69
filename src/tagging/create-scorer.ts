import type { Model } from '../model/model-file.js';
import { KernelScorer } from './kernel-scorer.js';
import { PlainScorer } from './plain-scorer.js';
import type { Chain, SentenceScorer, WordRoles } from './sentence-scorer.js';
import { startTaggingKernel } from './start-tagging-kernel.js';

/**
 * The faster scorer that this Node can run.
 *
 * @throws FarsiNewsError BAD_MODEL where a section is missing
 */
export function createScorer(
  model: Model,
  roles: WordRoles,
  chains: readonly Chain[],
): SentenceScorer {
  const kernel = startTaggingKernel(model, roles, chains);
  return kernel === null ? new PlainScorer(model, roles, chains) : new KernelScorer(kernel);
}
