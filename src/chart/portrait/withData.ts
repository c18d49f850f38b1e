/** The layers that have something to draw: Vega warns of the extent of nothing. */
export function withData<T extends { readonly data: { readonly values: readonly unknown[] } }>(
  layers: readonly T[],
): T[] {
  return layers.filter(({ data }) => data.values.length > 0)
}
