/** farsi-news: the Persian news analyst. Offsets everywhere are UTF-16 code units, half-open. */
export { analyze, type AnalyzeOptions } from './analyze.js';
export {
  check,
  lemmatize,
  normalize,
  normalizeProse,
  type ProseOptions,
  type StepOptions,
} from './library.js';
export { containerOf } from './containers/container-of.js';
export { readArticle, type Article } from './containers/read-article.js';
export type { ContainerKind } from './containers/container-kind.js';
export { segment } from './segmentation/segment.js';
export { tokenize } from './segmentation/tokenize.js';
export { decode } from './text/decode.js';
export { Alignment } from './text/alignment.js';
export { loadResources, type Resources } from './resources.js';
export { FarsiNewsError, type ErrorCode } from './errors.js';
export type * from './document.js';
export type * from './explanation.js';
export type * from './report/analysis.js';
export type { WordAnalysis } from './morphology/word-analysis.js';
export type { Decoded } from './text/decode.js';
export type { Normalized } from './normalization/normalize.js';
export type { NormalizeOptions, RuleSetting } from './normalization/options.js';
export type { Orthography } from './normalization/spacing/orthography.js';
