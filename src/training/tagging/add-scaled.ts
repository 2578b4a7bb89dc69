/** `to[at …] += from[start …] * scale`. */
export function addScaled(
  to: Float32Array,
  at: number,
  from: Float32Array,
  start: number,
  scale: number,
  length: number,
): void {
  for (let k = 0; k < length; k++) {
    to[at + k] = (to[at + k] as number) + (from[start + k] as number) * scale;
  }
}
