import { fileURLToPath } from 'node:url';

/** Where the models lie that ship with the package; with a slash at its end. */
export const modelsFolder = fileURLToPath(new URL('../models/', import.meta.url));
