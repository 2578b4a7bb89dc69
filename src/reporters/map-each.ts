/** What `change` makes of each value, as it comes. */
export async function* mapEach<T, U>(
  values: AsyncIterable<T>,
  change: (value: T) => U,
): AsyncGenerator<U> {
  for await (const value of values) yield change(value);
}
