import { toPlainError } from '../plain-error.js';
import type { Input } from './input.js';

/** An input that cannot be read, which is told where the others are worked on. */
export function unreadInput(input: Input, error: unknown): Input {
  return { ...input, part: { articles: [{ id: input.id ?? '', error: toPlainError(error) }] } };
}
