import { estimatedWidth } from '../wrap.ts'

/** A point in pixels. */
interface Point {
  readonly x: number
  readonly y: number
}

interface Dot extends Point {
  readonly radius: number
  /** The words beside it, if there are any. */
  readonly name: string | null
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const nameFont = 11
const HEIGHT = 14
const GAP = 3

/**
 * Where the names of dots stand, by their middle: above, below, right or left of their dot, wherever least is covered;
 * at the first of these where it is the same.
 */
export function placedNames(
  dots: readonly Dot[],
  width: number,
  height: number,
): (Point & { readonly name: string })[] {
  const taken: Box[] = []
  return dots.flatMap(({ x, y, radius, name }) => {
    if (name === null) return []
    const [halfWidth, halfHeight] = [estimatedWidth(name, nameFont) / 2, HEIGHT / 2]
    const [beside, over] = [radius + GAP + halfWidth, radius + GAP + halfHeight - 2]
    const places = [
      { x, y: y - over },
      { x, y: y + over },
      { x: x + beside, y },
      { x: x - beside, y },
    ]
    const boxOf = (at: Point): Box => ({
      left: at.x - halfWidth,
      right: at.x + halfWidth,
      top: at.y - halfHeight,
      bottom: at.y + halfHeight,
    })
    const cost = (at: Point) => {
      const box = boxOf(at)
      const covered = [...dots.map(boxAround), ...taken].reduce((sum, other) => sum + overlap(box, other), 0)
      const inside = overlap(box, { left: 0, right: width, top: 0, bottom: height })
      return covered + 10 * (4 * halfWidth * halfHeight - inside)
    }
    const best = places.reduce((a, b) => (cost(b) < cost(a) - 1 ? b : a))
    taken.push(boxOf(best))
    return [{ ...best, name }]
  })
}

function boxAround({ x, y, radius }: Dot): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

/** Area in square pixels. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}
