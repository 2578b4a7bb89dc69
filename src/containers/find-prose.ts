import type { ContainerKind } from './container-kind.js';
import type { Prose } from './prose.js';

/**
 * The prose of a file: one text for a document, one for each attribute or field that is a text of
 * its own.
 *
 * @param textFields paths of fields (json, ndjson) or names of columns (csv); others need none
 * @throws FarsiNewsError BAD_RECORD where JSON or CSV is broken, naming the line, or a column does
 *   not exist
 */
export async function findProse(
  text: string,
  kind: Exclude<ContainerKind, 'text'>,
  textFields: readonly string[],
): Promise<readonly Prose[]> {
  switch (kind) {
    case 'markdown':
      return (await import('./markdown/find-markdown-prose.js')).findMarkdownProse(text);
    case 'html':
      return (await import('./html/find-html-prose.js')).findHtmlProse(text);
    case 'subtitles':
      return [(await import('./subtitles/find-subtitle-prose.js')).findSubtitleProse(text)];
    case 'json':
      return (await import('./json/find-json-prose.js')).findJsonProse(text, textFields);
    case 'ndjson':
      return (await import('./json/find-ndjson-prose.js')).findNdjsonProse(text, textFields);
    case 'csv':
      return (await import('./csv/find-csv-prose.js')).findCsvProse(text, textFields);
  }
}
