/** Replace `[start, end)` of a text by `replacement`; UTF-16 offsets of the text it applies to. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}
