import { figuresOf } from '../../reporters/wording/figures.js';
import type { Says } from '../../reporters/wording/says.js';
import type { Language } from '../../reporters/wording/wording.js';
import { wordings } from '../../reporters/wording/wordings.js';

/** How reports speak to people: in the language of the run, with its digits or those asked for. */
export function saysOf(
  { figures }: { readonly figures?: Language },
  { language }: { readonly language: Language },
): Says {
  return { wording: wordings[language], figures: figuresOf[figures ?? language] };
}
