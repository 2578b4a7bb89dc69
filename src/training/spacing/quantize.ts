/** Weights as bytes; a sixteenth is fine enough, and no weight worth the name is beyond eight. */
export function quantize(weights: Float32Array): { weights: Int8Array; step: number } {
  const step = 1 / 16;
  const bytes = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    bytes[i] = Math.max(-127, Math.min(127, Math.round((weights[i] as number) / step)));
  }
  return { weights: bytes, step };
}
