/** How a word is set off from its neighbours; a function adds the colour codes, or nothing. */
type Style = (text: string) => string;

/** The colours of a report for people. */
export interface Palette {
  readonly heading: Style;
  readonly name: Style;
  readonly label: Style;
  readonly faint: Style;
  readonly plain: Style;
  /** How grave a finding is. */
  readonly error: Style;
  readonly warning: Style;
  readonly info: Style;
  /** What a diff adds. */
  readonly added: Style;
  readonly removed: Style;
  /** The words of a line that a diff is about. */
  readonly changed: Style;
}

/** No colours. */
export const plainPalette: Palette = {
  heading: (text) => text,
  name: (text) => text,
  label: (text) => text,
  faint: (text) => text,
  plain: (text) => text,
  error: (text) => text,
  warning: (text) => text,
  info: (text) => text,
  added: (text) => text,
  removed: (text) => text,
  changed: (text) => text,
};
