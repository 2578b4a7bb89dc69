import type { Reading } from './reading.js';
import type { Statement } from './statements.js';

/**
 * The statements of an address, in whose report «گفت، …» opens what «گفت: …» does: translators of
 * speeches set a comma for the colon.
 */
export function commaColons(reading: Reading, statements: readonly Statement[]): Statement[] {
  return statements.map((statement) => {
    const { cue, opening, isAsClause } = statement;
    const isComma = opening.kind === 'bare' && cue.id === 'say' && reading.is(cue.end, '،');
    if (!isComma || isAsClause) return statement;
    return { ...statement, opening: { kind: 'colon', first: opening.first } };
  });
}
