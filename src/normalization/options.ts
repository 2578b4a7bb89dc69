import type { Severity } from '../document.js';
import type { Orthography } from './spacing/orthography.js';

/** Off, or how grave the rule's findings are. */
export type RuleSetting = 'off' | Severity;

/** How a text is normalized; every option has a default, see {@link defaultOptions}. */
export interface NormalizeOptions {
  /** Which digits Persian text is to have; Latin text and protected stretches keep theirs. */
  readonly digits: 'persian' | 'ascii' | 'keep';
  /** Keep the diacritics, strip all but hamza above, or strip all but the tanvin too. */
  readonly diacritics: 'keep' | 'tanvin' | 'strip';
  /** The ezafe behind a silent heh: as written, خانهٔ, or خانه‌ی. ۀ becomes هٔ in any case. */
  readonly hehYeh: 'keep' | 'hamza' | 'yeh';
  /** Teh marbuta: as Persian spells it (مکه, زکات; دایرة‌المعارف stays), ه always, or as written. */
  readonly tehMarbuta: 'persian' | 'heh' | 'keep';
  /** Three dots: one character, three full stops, or as written. */
  readonly ellipsis: 'character' | 'dots' | 'keep';
  /** Restoration of ZWNJ and spaces between letters: none, only the sure cases, or all. */
  readonly spacing: 'off' | 'safe' | 'full';
  /** The margin (log-odds) that a spacing change must reach; the restorer's own where left out. */
  readonly spacingThreshold?: number;
  /** What is spelled otherwise than by the product's own orthography; see docs/orthography.md. */
  readonly orthography: Partial<Orthography>;
  /** Rules switched off or given another severity, by id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export const defaultOptions: NormalizeOptions = {
  digits: 'persian',
  diacritics: 'keep',
  hehYeh: 'keep',
  tehMarbuta: 'persian',
  ellipsis: 'character',
  spacing: 'full',
  orthography: {},
  rules: {},
};

/** The values that the options of a fixed choice may take. */
export const optionValues = {
  digits: ['persian', 'ascii', 'keep'],
  diacritics: ['keep', 'tanvin', 'strip'],
  hehYeh: ['keep', 'hamza', 'yeh'],
  tehMarbuta: ['persian', 'heh', 'keep'],
  ellipsis: ['character', 'dots', 'keep'],
  spacing: ['off', 'safe', 'full'],
} as const satisfies Partial<Record<keyof NormalizeOptions, readonly string[]>>;

export const ruleSettings: readonly RuleSetting[] = ['off', 'info', 'warning', 'error'];
