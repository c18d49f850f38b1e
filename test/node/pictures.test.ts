import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src/chart/Chart.ts'
import { charts } from '../../src/chart/charts.ts'
import { leavePictures } from '../../src/node/leavePictures.ts'
import { outlined } from '../../src/node/outlined.ts'
import { paper } from '../../src/node/paper.ts'
import { renderPixels } from '../../src/node/renderPng.ts'
import { slide } from '../../src/node/slide.ts'
import { smallestText, svgSize } from '../../src/node/svgFrame.ts'
import { drawnOnce } from '../chart/drawnOnce.ts'
import { hardComparisons } from '../chart/hardComparisons.ts'
import { remembered } from '../remembered.ts'

const comparison = hardComparisons['five strategies']!()
const main = remembered((width: number) =>
  charts(comparison, width).filter(({ alternative }) => alternative === undefined),
)
const names = main(720).map(({ name }) => name)

/** Draws a chart, and remembers what was drawn. */
function drawing(name: string) {
  const drawn: string[] = []
  const draw = async (width: number) => {
    const svg = await drawnOnce(main(width).find((chart) => chart.name === name)!.spec)
    drawn.push(svg)
    return svg
  }
  return { drawn, draw }
}

function pngSize(png: Uint8Array): readonly [number, number] {
  const bytes = Buffer.from(png)
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

/** Drawn by somebody who has no font at all. */
function withoutFonts(svg: string, width: number) {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render()
}

/** The box around all that is not white, as parts of width and height. */
function inkBox({ width, height, pixels }: { width: number; height: number; pixels: Uint8Array }) {
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let at = 0; at < width * height; at++) {
    if (pixels[4 * at]! > 240 && pixels[4 * at + 1]! > 240 && pixels[4 * at + 2]! > 240) continue
    const [x, y] = [at % width, Math.floor(at / width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left: left / width, right: right / width, top: top / height, bottom: bottom / height }
}

describe('letters as outlines', () => {
  it('look the same to somebody without any font, who would see none of them otherwise', async () => {
    const svg = await drawnOnce(main(720)[0]!.spec)
    const outlines = await outlined(svg)
    expect(outlines).not.toContain('<text')
    const wanted = (await renderPixels(svg, { width: 720 })).pixels
    const furthest = (text: string) => {
      const { pixels } = withoutFonts(text, 720)
      return wanted.reduce((most, value, i) => Math.max(most, Math.abs(value - pixels[i]!)), 0)
    }
    // Numbers are written with fewer digits, which moves edges by hundredths of a pixel.
    expect(furthest(outlines)).toBeLessThan(16)
    expect(furthest(svg)).toBeGreaterThan(128)
  })

  it('stay text where the font lacks one of them', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20">回答</text></svg>'
    expect(await outlined(svg)).toBe(svg)
  })
})

describe.each(names)('the chart %s', (name) => {
  it('fills a slide to its margin, with letters that the last row can read', async () => {
    const { drawn, draw } = drawing(name)
    const { svg, png } = await slide(draw, 'A finding')
    expect(pngSize(png)).toEqual([1920, 1080])
    expect(svgSize(svg)).toEqual({ width: 1920, height: 1080 })
    const box = inkBox(withoutFonts(svg, 960))
    for (const margin of [box.left, 1 - box.right, box.top, 1 - box.bottom]) expect(margin).toBeGreaterThan(0.025)
    expect(Math.min(box.left + 1 - box.right, box.top + 1 - box.bottom)).toBeLessThan(0.16)
    // The drawing that is chosen has letters of 0.97 times the largest at least.
    const largest = drawn.map((one) => {
      const { width, height } = svgSize(one)
      return smallestText(one) * Math.min(1808 / width, 968 / height)
    })
    expect(0.97 * Math.max(...largest)).toBeGreaterThan(17)
  })

  it('is 170 mm wide on paper at 300 dots an inch, with letters of 7 points at least', async () => {
    const { drawn, draw } = drawing(name)
    const { svg, png } = await paper(draw, 'A finding')
    const last = drawn.at(-1)!
    const { width, height } = svgSize(last)
    expect((smallestText(last) * (170 / 25.4) * 72) / width).toBeGreaterThanOrEqual(7)
    expect(svg).toMatch(/^<svg [^>]*width="170mm" height="[\d.]+mm"/)
    const tall = Number(/height="([\d.]+)mm"/.exec(svg)![1])
    expect(tall / 170).toBeCloseTo(height / width, 3)
    expect(tall).toBeLessThan(250)
    expect(pngSize(png)[0]).toBe(2008)
    const box = inkBox(withoutFonts(svg, 1004))
    for (const margin of [box.left, 1 - box.right, box.top, 1 - box.bottom]) expect(margin).toBeGreaterThan(0)
  })
})

describe('pictures', () => {
  it('say on paper how large they are, in a chunk that is whole', async () => {
    const bytes = Buffer.from((await paper(drawing('differences').draw, '')).png)
    const at = bytes.indexOf('pHYs')
    expect([bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8), bytes[at + 12]]).toEqual([11811, 11811, 1])
    expect(bytes.readUInt32BE(at + 13)).toBe(crc32(bytes.subarray(at, at + 13)))
    expect(bytes.readUInt32BE(at - 4)).toBe(9)
  })

  it('are left for each chart in a folder for each format, with their text alternative', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roi-pictures-'))
    const few = (width: number): readonly Chart[] => main(width).slice(1, 2)
    const left = await leavePictures(folder, few, ['slide', 'paper', 'slide'])
    expect(left).toEqual([join(folder, 'charts/slide'), join(folder, 'charts/paper')])
    for (const path of left) {
      expect(readdirSync(path).sort()).toEqual(['differences.png', 'differences.svg'])
      const svg = readFileSync(join(path, 'differences.svg'), 'utf8')
      expect(svg).toContain(`<title>${few(720)[0]!.alt.replaceAll('>', '&gt;')}</title>`)
    }
    expect(await leavePictures(folder, few, [])).toEqual([])
  })
})
