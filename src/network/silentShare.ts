/** Share of people whose count is 0, in [0, 1]. */
export function silentShare(counts: ArrayLike<number>): number {
  return Array.from(counts).filter((count) => count === 0).length / counts.length
}
