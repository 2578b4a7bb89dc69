/** The names that the rules' pages give to characters which cannot be seen. */
const names: Readonly<Record<string, string>> = {
  SP: ' ',
  TAB: '\t',
  LF: '\n',
  CR: '\r',
  FF: '\f',
  NBSP: '\u00A0',
  THIN: '\u2009',
  LS: '\u2028',
  PS: '\u2029',
  ZWNJ: '\u200C',
  ZWJ: '\u200D',
  ZWSP: '\u200B',
  SHY: '\u00AD',
  BOM: '\uFEFF',
  LRM: '\u200E',
  RLM: '\u200F',
  LRE: '\u202A',
  PDF: '\u202C',
  LRI: '\u2066',
  PDI: '\u2069',
  HAMZA: '\u0654',
  MADDAH: '\u0653',
};

/** A text with the named characters (⟨ZWNJ⟩) put in. */
export function named(text: string): string {
  return text.replaceAll(/⟨([A-Z]+)⟩/g, (_, name: string) => {
    const character = names[name];
    if (character === undefined) throw new Error(`no character is named ${name}`);
    return character;
  });
}
