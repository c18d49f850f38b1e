/** Where a node of a small network is drawn. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Rounds of improvement: more move nobody visibly. */
const rounds = 300

/**
 * Draws a network so that distances on paper are near those along its ties, near ones above all: stress majorization
 * with weights 1/d² (Gansner, Koren & North 2005, doi:10.1007/978-3-540-31843-9_25). It starts from fixed places and
 * uses + − × ÷ and square roots only: the same network is drawn the same on every machine. Parts that no tie connects
 * stand a little further apart than the ends of the longest way.
 *
 * @param count of nodes, numbered from 0
 * @returns places between 0 and 1, as wide as that and no higher, with one scale for both directions
 */
export function layout(count: number, ties: readonly (readonly [number, number])[]): Place[] {
  const distance = distances(count, ties)
  // Additive recurrence of the plastic number (Roberts 2018): spread over the square without order or chance.
  let places = Array.from({ length: count }, (_, i): Place => ({ x: (i * 0.7548776662) % 1, y: (i * 0.569840291) % 1 }))
  for (let round = 0; round < rounds; round++) {
    places = places.map((at, i) => {
      let [x, y, weights] = [0, 0, 0]
      for (let j = 0; j < count; j++) {
        if (j === i) continue
        const d = distance[i * count + j]!
        const other = places[j]!
        const apart = Math.sqrt((at.x - other.x) ** 2 + (at.y - other.y) ** 2)
        const stretch = apart > 0 ? d / apart : 0
        const weight = 1 / (d * d)
        x += weight * (other.x + (at.x - other.x) * stretch)
        y += weight * (other.y + (at.y - other.y) * stretch)
        weights += weight
      }
      return weights === 0 ? at : { x: x / weights, y: y / weights }
    })
  }
  return apart(scaled(places))
}

/** Rounds in which those too near each other step back from each other, and how far apart they should be. */
const steps = 60
const near = 0.06

function apart(places: readonly Place[]): Place[] {
  let moved = [...places]
  for (let step = 0; step < steps; step++) {
    moved = moved.map((at, i) => {
      let { x, y } = at
      moved.forEach((other, j) => {
        if (j === i) return
        // Of two in the same place the one who comes first goes left.
        const [dx, dy] = [at.x - other.x || (i < j ? -1e-6 : 1e-6), at.y - other.y]
        const distance = Math.sqrt(dx * dx + dy * dy)
        if (distance >= near) return
        x += (dx / distance) * 0.25 * (near - distance)
        y += (dy / distance) * 0.25 * (near - distance)
      })
      return { x, y }
    })
  }
  return scaled(moved)
}

/** Ties on the shortest way between any two nodes, by breadth-first search from each. */
function distances(count: number, ties: readonly (readonly [number, number])[]): Float64Array {
  const neighbours = Array.from({ length: count }, () => [] as number[])
  for (const [i, j] of ties) {
    neighbours[i]!.push(j)
    neighbours[j]!.push(i)
  }
  const distance = new Float64Array(count * count)
  for (let start = 0; start < count; start++) {
    const queue = [start]
    for (let k = 0; k < queue.length; k++) {
      for (const next of neighbours[queue[k]!]!) {
        if (next === start || distance[start * count + next]! > 0) continue
        distance[start * count + next] = distance[start * count + queue[k]!]! + 1
        queue.push(next)
      }
    }
  }
  const unconnected = Math.max(1, ...distance) + 1
  return distance.map((d) => (d === 0 ? unconnected : d))
}

/** Lies down what stands, and fits it. */
function scaled(places: readonly Place[]): Place[] {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  if (height > width) return scaled(places.map(({ x, y }) => ({ x: y, y: x })))
  if (!(width > 0)) return places.map(() => ({ x: 0.5, y: 0.5 }))
  return places.map(({ x, y }) => ({
    x: round((x - left) / width),
    y: round(0.5 + (y - top - height / 2) / width),
  }))
}

/** A thousandth of the picture. */
function round(value: number): number {
  return Math.round(1000 * value) / 1000
}
