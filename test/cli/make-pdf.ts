/**
 * A PDF with these lines, in a font whose bytes are told to be Persian letters. As in all PDFs the
 * letters of a line stand from left to right.
 */
export function makePdf(lines: readonly string[]): Buffer {
  const letters = [...new Set(lines.join(''))];
  const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');
  const codeOf = (letter: string): string => hex(letters.indexOf(letter) + 0x21, 2);
  const pairs = letters.map((letter) => `<${codeOf(letter)}> <${hex(letter.charCodeAt(0), 4)}>\n`);
  const map =
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
    '/CMapType 2 def\n1 begincodespacerange\n<00> <ff>\nendcodespacerange\n' +
    `${pairs.length} beginbfchar\n${pairs.join('')}endbfchar\nendcmap\nend\nend\n`;
  const shown = lines.map((line) => {
    const codes = Array.from(line, codeOf).reverse().join('');
    return `<${codes}> Tj\n0 -20 Td\n`;
  });
  const page = `BT\n/F1 12 Tf\n50 700 Td\n${shown.join('')}ET\n`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}endstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
    `<< /Length ${map.length} >>\nstream\n${map}endstream`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
