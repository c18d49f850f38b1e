import { describe, expect, it } from 'vitest'
import { charts } from '../../src/chart/charts.ts'
import { chartVariables, withVariables } from '../../src/chart/chartVariables.ts'
import { STRONGEST } from '../../src/chart/cohortFields.ts'
import { colours } from '../../src/chart/colours.ts'
import { palette } from '../../src/chart/palette.ts'
import { comparisonFixture, PLANS } from '../study/comparisonFixture.ts'
import { drawnOnce } from './drawnOnce.ts'

const eight = comparisonFixture(
  {},
  Array.from({ length: 9 }, (_, i) => ({ ...PLANS[i % 5]!, name: i === 0 ? 'hands off' : `strategy ${i}` })),
)

describe('the colours of strategies', () => {
  it('are nine for a baseline and eight others, grey for the baseline', () => {
    const found = colours(eight)
    expect(new Set(found.values()).size).toBe(9)
    const [r, g, b] = channels(found.get('hands off')!)
    expect(Math.max(r!, g!, b!) - Math.min(r!, g!, b!)).toBeLessThan(0.1)
  })

  it('begin again after eight, so that any number of strategies has one', () => {
    const many = comparisonFixture(
      {},
      Array.from({ length: 12 }, (_, i) => ({ ...PLANS[i % 5]!, name: i === 0 ? 'hands off' : `strategy ${i}` })),
    )
    expect([...colours(many).values()].every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true)
  })
})

describe.each(['light', 'dark'] as const)('the %s colours', (paper) => {
  const of = (role: string) => palette.find((one) => one.role === role)![paper]
  const marks = palette.filter(({ role }) => /^(baseline|strategy)/.test(role)).map((one) => one[paper])

  it('of text stand out from the paper by at least 4.5 to 1, those of marks and lines by at least 3 to 1', () => {
    for (const role of ['text', 'quiet']) expect(contrast(of(role), of('paper')), role).toBeGreaterThan(4.5)
    for (const colour of [...marks, of('line')]) expect(contrast(colour, of('paper')), colour).toBeGreaterThan(3)
  })

  it.each(Object.entries(vision()))('are told apart with %s vision: at least 15 apart in CIELAB', (_, matrix) => {
    const seen = marks.map((colour) => lab(apply(matrix, linear(colour))))
    for (const [i, a] of seen.entries())
      for (const b of seen.slice(0, i))
        expect(Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!)).toBeGreaterThan(15)
  })

  it('leave text readable on the strongest field of the cohorts', () => {
    for (const colour of marks) expect(contrast(of('text'), laid(colour, of('paper'))), colour).toBeGreaterThan(4.5)
  })
})

describe('a picture with variables', () => {
  it('names a variable for every colour that it has, with the light one in its place where there is none', async () => {
    for (const { name, spec, alternative } of charts(eight)) {
      if (alternative !== undefined) continue
      const svg = await drawnOnce(spec)
      const varied = withVariables(svg)
      expect(varied, name).not.toMatch(/(fill|stroke)="#/)
      expect(varied.replace(/var\(--chart-[\w-]+,(#[0-9a-f]{6})\)/g, '$1'), name).toBe(svg)
      for (const [, variable] of varied.matchAll(/var\((--chart-[\w-]+)/g))
        for (const css of Object.values(chartVariables)) expect(css).toContain(`${variable}: #`)
    }
  })
})

/** Machado, Oliveira & Fernandes (2009, doi:10.1109/TVCG.2009.113), severity 1, for linear RGB. */
function vision(): Record<string, readonly (readonly number[])[]> {
  return {
    common: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    protanopic: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deuteranopic: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritanopic: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  }
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
}

function linear(colour: string): number[] {
  return channels(colour).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
}

/** Contrast of two colours (WCAG 2.2), from 1 to 21. */
function contrast(a: string, b: string): number {
  const [more, less] = [a, b].map((colour) => luminance(linear(colour))).sort((x, y) => y - x)
  return (more! + 0.05) / (less! + 0.05)
}

/** The colour of the strongest field of the cohorts on a ground. */
function laid(a: string, b: string): string {
  const [above, below] = [channels(a), channels(b)]
  const mixed = above.map((value, i) => Math.round(255 * (STRONGEST * value + (1 - STRONGEST) * below[i]!)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function luminance([r, g, b]: readonly number[]): number {
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function apply(matrix: readonly (readonly number[])[], rgb: readonly number[]): number[] {
  return matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, i) => sum + weight * rgb[i]!, 0),
      ),
    ),
  )
}

/** CIELAB (1976) from linear sRGB, white D65. */
function lab([r, g, b]: readonly number[]): number[] {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r! + 0.3576 * g! + 0.1805 * b!) / 0.95047)
  const y = f(0.2126 * r! + 0.7152 * g! + 0.0722 * b!)
  const z = f((0.0193 * r! + 0.1192 * g! + 0.9505 * b!) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
