/** A row as RFC 4180 has it. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: string | number | boolean | null): string {
  const text = String(cell ?? '');
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
