import type { Figure } from '../../src/report/Figure.ts'

const svg = (width: number, dots: readonly (readonly [name: string, x: number])[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="120" viewBox="0 0 ${width} 120"><rect width="${width}" height="120" fill="#ffffff"/>${dots
    .map(
      ([name, x]) =>
        `<circle cx="${x}" cy="60" r="4" fill="#0072b2" data-of="${name}" data-hover="${name}: ${x} shares a month"/>`,
    )
    .join('')}</svg>`

function chart(name: string, title: string, dots: readonly (readonly [name: string, x: number])[]): Figure {
  return {
    name,
    title,
    alt: `${title}.`,
    caption: 'Each dot is a mean.',
    svg: svg(720, dots),
    narrow: svg(380, dots),
    table: {
      columns: ['strategy', 'shares (a month)', '95 % from'],
      rows: [
        ['thank, "often"', 104.98765, null],
        ['שלום', 1 / 3, -0.25],
      ],
    },
  }
}

const dots = [
  ['thank', 100],
  ['answer', 200],
  ['hands off', 300],
] as const

/** A chart of three dots, and another one that shows the same of another outcome. */
export const handMade: readonly Figure[] = [
  chart('by-hand', 'Shares by hand', dots),
  { ...chart('by-hand-joins', 'Joins by hand', dots), alternative: { of: 'by-hand', option: 'joins' } },
]
