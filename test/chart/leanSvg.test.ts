import { describe, expect, it } from 'vitest'
import { charts } from '../../src/chart/charts.ts'
import { hover } from '../../src/chart/hover.ts'
import { leanSvg } from '../../src/chart/leanSvg.ts'
import { renderPixels } from '../../src/node/renderPng.ts'
import { drawSvg } from '../../src/node/renderSvg.ts'
import { hardComparisons } from './hardComparisons.ts'

const drawn = await Promise.all(
  ['five strategies', 'a log in which nobody wrote to anybody'].flatMap((name) =>
    charts(hardComparisons[name]!())
      .filter(({ alternative }) => alternative === undefined)
      .map(async (chart) => ({ name: chart.name, svg: await drawSvg(chart.spec) })),
  ),
)

describe('a lean picture', () => {
  it('is less than half as long', () => {
    const length = (all: readonly string[]) => all.reduce((sum, svg) => sum + svg.length, 0)
    const before = drawn.map(({ svg }) => svg)
    expect(length(before.map(leanSvg))).toBeLessThan(0.5 * length(before))
  })

  it('looks the same: no edge of line or letter moves by more than a third of a pixel, and hardly one by a quarter', async () => {
    for (const { name, svg } of drawn) {
      const [before, after] = await Promise.all(
        [svg.replaceAll('\u001f', ''), leanSvg(svg)].map((text) => renderPixels(text, { width: 720 })),
      )
      expect([after!.width, after!.height], name).toEqual([before!.width, before!.height])
      const moved = before!.pixels.map((value, i) => Math.abs(value - after!.pixels[i]!))
      expect(
        moved.reduce((most, value) => Math.max(most, value), 0),
        name,
      ).toBeLessThan(255 / 3)
      expect(moved.filter((value) => value > 255 / 4).length / moved.length, name).toBeLessThan(1e-4)
    }
  })

  it('keeps every text', () => {
    const texts = (svg: string) => [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text)
    for (const { name, svg } of drawn) expect(texts(leanSvg(svg)), name).toEqual(texts(svg))
  })

  it('tells of a mark what `hover` says, once where the marks of a group say the same, and nothing else', () => {
    const mark = (text: string) => `<path aria-label="${text}" role="graphics-symbol" d="M0,0L1,1" fill="#ffffff"/>`
    const picture = (...marks: readonly string[]) => leanSvg(`<svg><g>${marks.join('')}</g></svg>`)
    expect(picture(mark(hover('thank', 'much')), mark('value: 1'))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg"><g fill="#ffffff"><path data-of="thank" data-hover="much" d="M0,0l1,1"/>' +
        '<path d="M0,0l1,1"/></g></svg>',
    )
    expect(picture(mark(hover('', 'much')), mark(hover('', 'much')))).toContain(
      '<g data-hover="much" fill="#ffffff"><path d="M0,0l1,1"/>',
    )
  })
})
