import { escapeControls } from './escape-controls.js';

/** The text on one line, its Markdown and HTML marks made harmless. */
export function escapeMarkdown(text: string): string {
  return escapeControls(text)
    .replace(/[\\`*_[\]<>|#&~]/gu, '\\$&')
    .replace(/^(\d*)([-+.)])(?=\s|$)/u, '$1\\$2');
}
