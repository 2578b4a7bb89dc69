import { join } from 'node:path';

/** Where the models lie that ship with the package; with a slash at its end. */
export const modelsFolder = join(import.meta.dirname, '../models/');
