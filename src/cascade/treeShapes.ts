/** The shape of the tree of effects below each act: index = act, from 1. */
export interface TreeShapes {
  /** Acts in the tree, the act itself included. */
  readonly size: Int32Array
  /** Acts on the longest way down, without the act itself: 0 for an act without effects. */
  readonly depth: Int32Array
  /**
   * Structural virality: mean distance between two acts of the tree, over all pairs (Goel, Anderson, Hofman & Watts
   * 2016, doi:10.1287/mnsc.2015.2158). About 2 for a broadcast, growing with every generation; NaN for an act alone.
   */
  readonly virality: Float64Array
}

/**
 * Measures all trees at once, from the last act to the first, since effects come after their causes. The sum of
 * distances over all pairs is that of s(n − s) over the edges, where s acts lie below an edge and n are in the tree
 * (Wiener 1947, doi:10.1021/ja01193a005): each edge lies between so many pairs.
 *
 * @param cause - by act, from 1: an earlier act, or 0 for the root of a tree
 */
export function treeShapes(cause: Int32Array, count: number): TreeShapes {
  const size = new Int32Array(count + 1).fill(1)
  const depth = new Int32Array(count + 1)
  const virality = new Float64Array(count + 1)
  // Over the edges below an act: Σ s and Σ s².
  const below = new Float64Array(count + 1)
  const squares = new Float64Array(count + 1)
  for (let act = count; act >= 1; act--) {
    const n = size[act]
    virality[act] = (n * below[act] - squares[act]) / ((n * (n - 1)) / 2)
    const parent = cause[act]
    if (parent === 0) continue
    size[parent] += n
    depth[parent] = Math.max(depth[parent], depth[act] + 1)
    below[parent] += below[act] + n
    squares[parent] += squares[act] + n * n
  }
  return { size, depth, virality }
}
