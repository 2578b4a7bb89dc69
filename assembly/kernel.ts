/**
 * Inner loops for WebAssembly, where they are fast from their first call: JavaScript is not before V8
 * has optimized it, which a short run hardly lives to see.
 *
 * AssemblyScript, built by `npm run build:kernel`. Everything lies in a memory that the program has
 * made. What tags names keeps where its tables are, in the memory of the model, behind which
 * KernelScorer (src/tagging/kernel-scorer.ts) places the rest; PlainScorer does the same, and is the
 * one to read first. The others keep nothing.
 */
export { configure } from './layout';
export { keep } from './words';
export { addContexts, begin, finish } from './sentences';
export { decode } from './viterbi';
export { checksum } from './checksum';
export { scoreTrees } from './trees';
export { scoreGap } from './gaps';
