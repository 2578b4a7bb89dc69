/** A character that cannot be shown, by its number: `<U+200B>`. Of the basic plane only. */
export function nameCharacter(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
