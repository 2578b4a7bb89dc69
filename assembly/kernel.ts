/**
 * The inner loops of the tagger of names, for WebAssembly, where they are fast from their first call:
 * JavaScript is not before V8 has optimized it, which a short run hardly lives to see.
 *
 * AssemblyScript, built by `npm run build:kernel`. Everything lies in one memory that the program has
 * made: the model's file, then what KernelScorer (src/tagging/kernel-scorer.ts) places behind it. This
 * module keeps nothing but where that is. PlainScorer does the same, and is the one to read first.
 */
export { configure } from './layout';
export { keep } from './words';
export { addContexts, begin, finish } from './sentences';
export { decode } from './viterbi';
