import { orthographyValues, type Orthography } from './orthography.js';

/** Whether an orthography asks for anything but the product's own. */
export function differsFromOwn(orthography: Partial<Orthography>): boolean {
  return Object.entries(orthography).some(
    ([convention, form]) => form !== orthographyValues[convention as keyof Orthography][0],
  );
}
