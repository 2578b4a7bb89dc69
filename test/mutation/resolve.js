/** Gives the tests this folder's functions where they ask for Jest's. */
export function resolve(specifier, context, next) {
  return next(
    specifier === '@jest/globals' ? new URL('jest-globals.ts', import.meta.url).href : specifier,
    context,
  );
}
