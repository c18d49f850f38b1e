import type { Motion } from './Motion.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where the team stands: beyond everybody, in a corner. */
export const teamPlace: Point = { x: -0.93, y: -0.93 }

/** Around all, in pixels. */
const margin = 10

/** Pixels of a length 1 in the scene. */
export function scaleOf(size: number): number {
  return size / 2 - margin
}

export function toPixels(size: number, { x, y }: Point): Point {
  return { x: size / 2 + scaleOf(size) * x, y: size / 2 + scaleOf(size) * y }
}

/** Radius of a member’s dot: those who stand side by side do not touch. */
export function dotSize({ size, motion }: { readonly size: number; readonly motion: Motion }): number {
  return Math.max(2.5, Math.min(9, 0.3 * motion.scene.places.step * scaleOf(size)))
}
