import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages that a bundle took in, as their terms ask.
 *
 * @param {readonly string[]} files the bundle's source files
 * @returns {string} a text, a section a package
 */
export function collectLicences(files) {
  const folders = files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  const packages = [...new Set(folders)].filter((folder) => folder !== undefined);
  return packages
    .sort()
    .map((folder) => {
      const { name, version, license, licenses } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      );
      const kind = license ?? licenses?.map(({ type }) => type).join(', ');
      return `${name} ${version} (${kind})\n\n${licenceIn(folder)}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** The file of a package that is its licence, or what its readme says of it. */
function licenceIn(folder) {
  const read = (pattern) => {
    const file = readdirSync(folder).find((entry) => pattern.test(entry));
    return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  };
  const readme = () => read(/^readme/i);
  return read(/^licen[cs]e|^copying/i) || readme().slice(readme().search(/^.*licen[cs]e/im));
}
