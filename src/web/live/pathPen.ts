/** Takes down what is drawn with it as the data of an SVG path: what stands in the legend is drawn as in the picture. */
export function pathPen() {
  const parts: string[] = []
  const add = (letter: string, ...numbers: number[]) => {
    parts.push(letter + numbers.map((number) => Math.round(100 * number) / 100).join(' '))
  }
  return {
    beginPath: () => {
      parts.length = 0
    },
    moveTo: (x: number, y: number) => add('M', x, y),
    lineTo: (x: number, y: number) => add('L', x, y),
    bezierCurveTo: (ax: number, ay: number, bx: number, by: number, x: number, y: number) =>
      add('C', ax, ay, bx, by, x, y),
    /** Whole circles only. */
    arc: (x: number, y: number, radius: number) => {
      add('M', x - radius, y)
      for (const side of [1, -1]) add('A', radius, radius, 0, 0, 1, x + side * radius, y)
    },
    closePath: () => add('Z'),
    path: () => parts.join(''),
  }
}
