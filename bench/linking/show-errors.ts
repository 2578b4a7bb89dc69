import type { Analysis } from '../../src/report/analysis.js';
import type { Annotation } from './annotations.js';

/** For reading: the clusters of an article as found, and what was annotated and not found there. */
export function showErrors(article: {
  readonly file: string;
  readonly text: string;
  readonly mentions: readonly Annotation[];
  readonly analysis: Analysis;
}): string {
  const { file, text, mentions, analysis } = article;
  const lines = [`=== ${file}`];
  const used = new Set<Annotation>();
  for (const { id, type, canonical } of analysis.entities) {
    if (type !== 'PER' && type !== 'ORG') continue;
    const words = analysis.mentions
      .filter(({ entity }) => entity === id)
      .map(({ orig, head, form }) => {
        const target = mentions.find(
          (other) =>
            [orig, head?.orig].some(
              (place) =>
                place !== undefined &&
                other.start <= place[0] &&
                place[1] <= other.end &&
                place[0] <= other.least[0] &&
                other.least[1] <= place[1],
            ) &&
            (other.type === type || other.kind === 'ignore'),
        );
        if (target !== undefined) used.add(target);
        const place = head?.orig ?? orig;
        return `${text.slice(...place)}[${form}:${target?.cluster ?? (target ? 'x' : '?')}]`;
      });
    lines.push(`${type} ${canonical}: ${words.join(' | ')}`);
  }
  for (const mention of mentions) {
    if (used.has(mention) || mention.kind === 'ignore') continue;
    const { start, end, cluster, type, kind } = mention;
    lines.push(`  MISSED ${type} ${cluster} ${kind} ${text.slice(start, end)}`);
  }
  return lines.join('\n');
}
