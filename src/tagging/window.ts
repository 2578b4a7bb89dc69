/** How many words to each side of a token a window network sees. */
export const reach = 2;

/** How many words there are in a window. */
export const windowSize = 2 * reach + 1;
