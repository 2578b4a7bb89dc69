/** Letters and digits in one shape, so that what is lost or added shows, and what is respelt does not. */
export function skeleton(text: string): string {
  const shapes: Readonly<Record<string, string>> = {
    ...{ ي: 'ی', ى: 'ی', ې: 'ی', ۍ: 'ی', ێ: 'ی', ے: 'ی', ۑ: 'ی', ؠ: 'ی' },
    ...{
      ك: 'ک',
      ڪ: 'ک',
      ګ: 'گ',
      ہ: 'ه',
      ھ: 'ه',
      ە: 'ه',
      ة: 'ه',
      ۃ: 'ه',
      ت: 'ه',
      ٱ: 'ا',
      ٲ: 'ا',
      ٳ: 'ا',
      ٵ: 'ا',
    },
    ...{ ء: '', ٴ: '', ـ: '', ۓ: 'ی', ۂ: 'ه', ۀ: 'ه' },
  };
  const digit = (character: string): string => {
    const code = character.charCodeAt(0);
    return code >= 0x06f0 ? String(code - 0x06f0) : String(code - 0x0660);
  };
  return Array.from(
    text
      .replaceAll(/\p{M}/gu, '')
      .normalize('NFKD')
      .replaceAll(/[^\p{L}\p{N}]/gu, ''),
  )
    .map((character) => shapes[character] ?? character)
    .join('')
    .replaceAll(/[\u06F0-\u06F9\u0660-\u0669]/g, digit)
    .replaceAll('هیی', 'های'); // the older spelling of an ending
}
