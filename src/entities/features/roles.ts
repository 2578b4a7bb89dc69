/** Which word beside a token its features are of; a model is bound to the order. */
export const roles = [0, -1, 1, -2, 2, -3] as const;

/** The role, behind those of {@link roles}, in which a word speaks for all tokens around it. */
export const bagRole = roles.length;

/** How far around a token the words of its bag stand. */
export const bagReach = 5;

/** The role number of a word in the bag of token `t`: not the token itself. */
export function bagRange(t: number, length: number): readonly [from: number, to: number] {
  return [Math.max(0, t - bagReach), Math.min(length, t + bagReach + 1)];
}
