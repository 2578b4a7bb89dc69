import type { Prose } from '../prose.js';
import { ProseBuilder } from '../prose-builder.js';
import { lineEnd } from '../../text/line-end.js';

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Tags of cues: `<i>`, `<v name>`, `<00:01:02.000>`, `{\an8}`. */
const tags = /<[^<>]{0,200}>|\{[\\a-z][^{}]{0,200}\}/gi;

/** A line of dialogue begins with a dash, or a song with a note: it is no continuation. */
const newSpeech = /^(?:<[^<>]{0,200}>|\{[^{}]{0,200}\}| )*[-–—♪♫]/;

/** What else a WebVTT file holds. */
const notCues = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:[ \t]|$)/;

/**
 * The prose of subtitles, SubRip (srt) or WebVTT (vtt): the text of each cue is one line, on
 * however many it stands. Numbers, times, settings, tags and notes are not prose.
 */
export function findSubtitleProse(text: string): Prose {
  const builder = new ProseBuilder(text);
  const isWebVtt = text.startsWith('WEBVTT');
  let block: Line[] = [];
  let hasCue = false;
  const endBlock = (): void => {
    const timing = block.findIndex(
      ({ start, end }, i) => i < 2 && text.slice(start, end).includes('-->'),
    );
    const first = block[0];
    const isCue = timing !== -1 && first !== undefined && !isNote(text, first, isWebVtt);
    hasCue ||= isCue;
    // A blank line inside the text of a cue parts it from its times; WebVTT does not allow it.
    if (isCue) readCue(text, block.slice(timing + 1), builder);
    else if (hasCue && !isWebVtt) readCue(text, block, builder);
    block = [];
  };
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    const indent = end - text.slice(start, end).trimStart().length;
    if (indent === end) endBlock();
    else block.push({ start: indent, end });
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  endBlock();
  return builder.build({
    encode: (replacement) => (/[\r\n]|-->/.test(replacement) ? null : replacement),
  });
}

function isNote(text: string, { start, end }: Line, isWebVtt: boolean): boolean {
  return isWebVtt && notCues.test(text.slice(start, end));
}

function readCue(text: string, lines: readonly Line[], builder: ProseBuilder): void {
  lines.forEach(({ start, end }, i) => {
    const line = text.slice(start, end);
    const next = lines[i + 1];
    let from = start;
    for (const { 0: tag, index } of line.matchAll(tags)) {
      builder.verbatim(from, start + index);
      from = start + index + tag.length;
      if (tag.startsWith('</')) builder.close(from);
    }
    if (next === undefined) {
      builder.verbatim(from, end);
      return;
    }
    const isNew = newSpeech.test(text.slice(next.start, next.end));
    const trimmed = from + text.slice(from, end).trimEnd().length;
    builder.verbatim(from, trimmed);
    builder.fixed(trimmed, next.start, isNew ? '\n' : ' ');
  });
  builder.endLine();
}
