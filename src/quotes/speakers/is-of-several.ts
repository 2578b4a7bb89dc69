import type { Draft } from '../draft.js';

/** «ادعا می‌کنند که»: nobody in particular, where no subject stands beside a verb in the plural. */
export function isOfSeveral({ source, cue }: Draft): boolean {
  return (
    source.kind === 'dropped' && cue?.group !== 'honorific' && cue?.form.endsWith('3pl') === true
  );
}
