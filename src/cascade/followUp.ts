/** Days for which acts are followed up at least: four weeks, or a third of a short horizon. */
export function followUp(days: number): number {
  return Math.min(28, Math.floor(days / 3))
}
