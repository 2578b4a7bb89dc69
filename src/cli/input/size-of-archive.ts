/** Signature of an entry in the list of files at the end of a zip archive. */
const entry = Buffer.from('PK\u0001\u0002', 'latin1');

/** How many bytes the files of a zip archive have together when they are unpacked, as it says. */
export function sizeOfArchive(bytes: Buffer): number {
  let size = 0;
  for (let at = bytes.indexOf(entry); at !== -1; at = bytes.indexOf(entry, at + 4)) {
    if (at + 28 <= bytes.length) size += bytes.readUInt32LE(at + 24);
  }
  return size;
}
