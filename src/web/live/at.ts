export const tau = 2 * Math.PI

/** The angle in which one after the other leaves the most room for all who follow. */
export const goldenAngle = 2.399963229728653

/** Puts somebody somewhere, in x, y, x, y, … */
export function put(at: Float32Array, person: number, x: number, y: number): void {
  at[2 * person] = x
  at[2 * person + 1] = y
}
