const universalTags = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X _'.split(' '),
);
const entityTypes =
  /^(?:person|place|organization|animal|plant|object|substance|time|number|abstract|event|other)$/u;

/**
 * What breaks the rules that Universal Dependencies and CorefUD have for a file, whatever its
 * language and without a parse. No faults: an empty list.
 */
export function conlluFaults(file: string): string[] {
  const faults: string[] = [];
  if (file === '') return faults;
  if (file.includes('\r')) faults.push('a carriage return');
  if (file.normalize('NFC') !== file) faults.push('not in NFC');
  if (!file.endsWith('\n\n') || file.endsWith('\n\n\n'))
    faults.push('does not end with one blank line');
  const seen = new Set<string>();
  const entities = new Map<string, number>(); // eid → its document
  const etypes = new Map<string, string>();
  let documentNumber = 0;
  let open: string[] = []; // quotations reach over sentences
  for (const block of file.slice(0, -2).split('\n\n')) {
    const lines = block.split('\n');
    const comments = lines.filter((line) => line.startsWith('#'));
    const rows = lines.slice(comments.length).map((line) => line.split('\t'));
    if (rows.length === 0) faults.push(`no words: ${block}`);
    if (comments.some((line) => line.startsWith('# newdoc'))) {
      if (!comments[0]?.startsWith('# newdoc')) faults.push('newdoc is not first');
      if (open.length > 0) faults.push(`left open: ${open.join(' ')}`);
      documentNumber++;
    }
    const ids = comments.flatMap((line) => /^# sent_id = (\S+)$/u.exec(line)?.[1] ?? []);
    const texts = comments.flatMap((line) => /^# text = (.+)$/u.exec(line)?.[1] ?? []);
    const [id = ''] = ids;
    if (ids.length !== 1 || seen.has(id) || id.includes('/')) faults.push(`sent_id ${ids.join()}`);
    seen.add(id);
    const shown = rows
      .map(([, form = '', , , , , , , , misc = ''], i) =>
        i + 1 === rows.length || misc.split('|').includes('SpaceAfter=No') ? form : `${form} `,
      )
      .join('');
    if (texts.length !== 1 || texts[0] !== shown) faults.push(`${id}: text is not its words`);
    rows.forEach((columns, i) => faults.push(...rowFaults(columns, i).map((f) => `${id}: ${f}`)));
    open = bracketFaults('Quote', rows, open, faults);
    if (bracketFaults('Entity', rows, [], faults).length > 0)
      faults.push(`${id}: entity left open`);
    for (const [, eid = '', type = '', head = ''] of block.matchAll(
      /\(([^-()\s]+)-([^-()]*)-(\d+)-type/gu,
    )) {
      if ((entities.get(eid) ?? documentNumber) !== documentNumber)
        faults.push(`${eid} in two documents`);
      entities.set(eid, documentNumber);
      if (!entityTypes.test(type) || (etypes.get(eid) ?? type) !== type)
        faults.push(`${eid}: ${type}`);
      etypes.set(eid, type);
      if (head !== '1') faults.push(`${eid}: head ${head}`);
    }
  }
  if (open.length > 0) faults.push(`left open: ${open.join(' ')}`);
  if (entities.size > 0 && !file.includes('# global.Entity = eid-etype-head')) {
    faults.push('entities without global.Entity');
  }
  return faults;
}

function rowFaults(columns: readonly string[], i: number): string[] {
  const faults: string[] = [];
  const [id, , , upos = ''] = columns;
  if (columns.length !== 10) faults.push(`${columns.length} columns`);
  if (id !== String(i + 1)) faults.push(`id ${String(id)}`);
  if (!universalTags.has(upos)) faults.push(`part of speech ${upos}`);
  columns.forEach((column, c) => {
    if (column === '' || column.trim() !== column) faults.push(`column ${c}: «${column}»`);
    const mayHoldSpaces = c === 1 || c === 2;
    if (mayHoldSpaces ? /\s\s|[^\S ]/u.test(column) : /\s/u.test(column)) {
      faults.push(`white space in column ${c}: «${column}»`);
    }
  });
  if (columns.slice(4, 9).some((column) => column !== '_')) faults.push('a parse');
  const misc = columns[9] === '_' ? [] : (columns[9]?.split('|') ?? []);
  const keys = misc.map((pair) => /^([A-Za-z]+)=[^|]+$/u.exec(pair)?.[1] ?? '');
  if (keys.includes('') || new Set(keys).size < keys.length) faults.push(`MISC ${misc.join('|')}`);
  if (misc.some((pair) => pair.startsWith('SpaceAfter=') && pair !== 'SpaceAfter=No')) {
    faults.push('SpaceAfter');
  }
  return faults;
}

/** What is open after the rows; brackets that close nothing, or not the innermost, are faults. */
function bracketFaults(
  key: string,
  rows: readonly (readonly string[])[],
  before: readonly string[],
  faults: string[],
): string[] {
  const open = [...before];
  for (const columns of rows) {
    const value = columns[9]
      ?.split('|')
      .find((pair) => pair.startsWith(`${key}=`))
      ?.slice(key.length + 1);
    if (value === undefined) continue;
    const marks = [...value.matchAll(/\([^()\s]+\)?|[^()\s]+\)/gu)].map(([mark]) => mark);
    if (marks.join('') !== value) faults.push(`${key}=${value}`);
    const kinds = marks.map((mark) =>
      !mark.startsWith('(') ? 'c' : mark.endsWith(')') ? 's' : 'o',
    );
    // One token alone stands inside of what closes here, or of what opens here.
    if (!/^(?:s*c+|o*s*)$/u.test(kinds.join(''))) faults.push(`order of ${value}`);
    for (const [i, mark] of marks.entries()) {
      const id = /^\(?([^-()]+)/u.exec(mark)?.[1] ?? '';
      if (kinds[i] === 'o') open.push(id);
      if (kinds[i] === 'c' && open.pop() !== id) faults.push(`${mark} is not the innermost`);
    }
  }
  return open;
}
