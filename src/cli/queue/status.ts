import { stringify } from '../../reporters/stringify.js';
import type { CorpusQueue } from './corpus-queue.js';

/** How far a corpus is: as JSON, or as lines for people. */
export async function status(corpus: CorpusQueue, json: boolean): Promise<string> {
  const { waiting, active, delayed, completed, failed } = await corpus.counts();
  const setAside = (await corpus.failed()).map(({ id, failedReason }) => ({
    chunk: id ?? '',
    reason: failedReason,
  }));
  const told = {
    name: corpus.name,
    exists: (await corpus.manifest()) !== null,
    submitted: await corpus.total(),
    waiting,
    active,
    delayed,
    completed,
    failed,
    collected: (await corpus.collected()).chunks,
    setAside,
  };
  if (json) return `${stringify(told)}\n`;
  if (!told.exists) return `${told.name}: no such corpus\n`;
  return [
    `${told.name}: ${told.submitted === null ? 'being submitted' : `${told.submitted} chunks`}`,
    `  waiting    ${waiting + delayed}${delayed > 0 ? ` (${delayed} to be tried again)` : ''}`,
    `  at work    ${active}`,
    `  done       ${completed}`,
    `  set aside  ${failed}`,
    ...setAside.map(({ chunk, reason }) => `    ${chunk}: ${reason}`),
    `  collected  ${told.collected}`,
    '',
  ].join('\n');
}
