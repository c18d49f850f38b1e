import { createHash } from 'node:crypto'
import type { TopLevelSpec } from 'vega-lite'
import { describe, expect, it } from 'vitest'
import { charts } from '../../src/chart/charts.ts'
import { readSvg, type SvgElement } from '../../src/chart/svgTree.ts'
import { renderPixels, renderPng } from '../../src/node/renderPng.ts'
import { renderSvg } from '../../src/node/renderSvg.ts'
import { textWidth } from '../../src/node/textWidth.ts'
import { drawnOnce } from '../chart/drawnOnce.ts'
import { comparisonFixture } from '../study/comparisonFixture.ts'

const all = charts(comparisonFixture({ events: [{ name: 'outage', from: 60, until: 62 }] }))

function text(value: string, more: object = {}): TopLevelSpec {
  return {
    data: { values: [{ value }] },
    mark: { type: 'text', font: 'DejaVu Sans', fontSize: 20 },
    encoding: { text: { field: 'value' }, x: { value: 150 }, y: { value: 30 } },
    width: 300,
    height: 60,
    view: { stroke: null },
    ...more,
  }
}

describe('drawing a specification as SVG', () => {
  it('is the same at each call', async () => {
    expect(await renderSvg(all[0]!.spec)).toBe(await renderSvg(all[0]!.spec))
  })

  it('fails on what Vega-Lite only warns about', async () => {
    const spec = { ...text('x'), mark: { type: 'text' }, encoding: { theta9: { field: 'value' } } } as never
    await expect(renderSvg(spec)).rejects.toThrow(/Vega warns/)
  })

  it('fails on what Vega only warns about, such as a scale without an end', async () => {
    const spec = {
      ...text('x'),
      data: { values: [{ value: 1 }] },
      mark: 'point',
      encoding: {
        x: { field: 'value', type: 'quantitative', scale: { type: 'log', domain: [0, 1] } },
      },
    } as TopLevelSpec
    await expect(renderSvg(spec)).rejects.toThrow()
  })

  it('loads no file and no address', async () => {
    const from = (url: string) => ({ ...text('x'), data: { url } }) as TopLevelSpec
    await expect(renderSvg(from('/etc/hostname'))).rejects.toThrow(/charts load nothing/)
    await expect(renderSvg(from('http://127.0.0.1:9/x.json'))).rejects.toThrow(/charts load nothing/)
  })

  it('escapes text', async () => {
    const svg = await renderSvg(text('<script>alert("&")</script>'))
    expect(svg).toContain('&lt;script&gt;')
    expect(svg).not.toContain('<script')
  })
})

describe('the width of text', () => {
  it('is the sum of the advance widths that the font states', () => {
    // From DejaVuSans.ttf's own table: H 1540, i 569 and space 651 of 2048 units.
    expect(textWidth('Hi', 2048)).toBe(1540 + 569)
    expect(textWidth('H i', 2048)).toBe(1540 + 651 + 569)
    expect(textWidth('', 12)).toBe(0)
  })

  it('is larger in bold, and grows with the size', () => {
    expect(textWidth('answer', 12, 'bold')).toBeGreaterThan(textWidth('answer', 12))
    expect(textWidth('answer', 24)).toBeCloseTo(2 * textWidth('answer', 12), 9)
  })

  it('is a whole em for a character that the font lacks', () => {
    expect(textWidth('\u{10fffd}', 10)).toBe(10)
  })

  it('is what the picture shows, to two pixels', async () => {
    for (const word of ['Illinois', 'WWWWWW', 'answer', 'שלום', 'Grüße']) {
      const { left, right } = inkBox(await renderPixels(await renderSvg(text(word)), { width: 310 }))
      expect(Math.abs(right - left - textWidth(word, 20)), word).toBeLessThan(4)
    }
  })
})

describe('drawing SVG as PNG', () => {
  it('gives a PNG of the width that was asked', async () => {
    const png = Buffer.from(await renderPng(await renderSvg(all[0]!.spec), { width: 1440 }))
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(1440)
  })

  it('gives the same bytes at each call', async () => {
    const svg = await renderSvg(all[1]!.spec)
    const hash = async () =>
      createHash('sha256')
        .update(await renderPng(svg, { width: 720 }))
        .digest('hex')
    expect(await hash()).toBe(await hash())
  })

  it('draws no text without its letters: other letters are another picture', async () => {
    const ink = async (word: string) => {
      const { pixels } = await renderPixels(await renderSvg(text(word)), { width: 310 })
      return Buffer.from(pixels).toString('base64')
    }
    expect(await ink('answer')).not.toBe(await ink('thanks'))
    expect(await ink('answer')).not.toBe(await ink(' '))
  })

  it.each(all.map((chart) => [chart.name, chart] as const))(
    'puts every text of the chart %s on paper',
    async (_, chart) => {
      const svg = await drawnOnce(chart.spec)
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!.map(Number)
      const picture = await renderPixels(svg, { width: width! })
      const texts = placedTexts(svg)
      expect(texts.length).toBeGreaterThan(10)
      for (const { value, x, y, fontSize, bold, anchor } of texts) {
        const length = textWidth(value, fontSize, bold ? 'bold' : 'plain')
        const left = x - (anchor === 'end' ? length : anchor === 'middle' ? length / 2 : 0)
        // The box from the baseline to the height of an x lies inside of the picture and holds dark pixels of letters.
        expect(left, value).toBeGreaterThanOrEqual(0)
        expect(left + length, value).toBeLessThanOrEqual(width!)
        expect(y, value).toBeLessThanOrEqual(height!)
        const dark = darkShare(picture, left, y - 0.55 * fontSize, left + length, y)
        expect(dark, `${value} at ${x}, ${y}`).toBeGreaterThan(0.08)
      }
    },
  )

  it.each(all.map((chart) => [chart.name, chart] as const))(
    'cuts nothing of the chart %s at an edge',
    async (_, chart) => {
      const svg = await drawnOnce(chart.spec)
      const picture = await renderPixels(svg, { width: 1440 })
      const { left, top, right, bottom } = inkBox(picture)
      expect(Math.min(left, top, picture.width - 1 - right, picture.height - 1 - bottom)).toBeGreaterThan(0)
    },
  )
})

interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

function isInk({ width, pixels }: Picture, x: number, y: number): boolean {
  return pixels[4 * (y * width + x)]! < 200 || pixels[4 * (y * width + x) + 2]! < 200
}

/** The smallest box around everything that is not near white. */
function inkBox(picture: Picture) {
  let [left, top, right, bottom] = [picture.width, picture.height, -1, -1]
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++)
      if (isInk(picture, x, y)) {
        left = Math.min(left, x)
        right = Math.max(right, x)
        top = Math.min(top, y)
        bottom = Math.max(bottom, y)
      }
  return { left, top, right, bottom }
}

function darkShare(picture: Picture, left: number, top: number, right: number, bottom: number): number {
  let [dark, total] = [0, 0]
  for (let y = Math.floor(top); y < Math.ceil(bottom); y++)
    for (let x = Math.floor(left); x < Math.ceil(right); x++) {
      total++
      if (isInk(picture, x, y)) dark++
    }
  return dark / total
}

interface PlacedText {
  readonly value: string
  readonly x: number
  readonly y: number
  readonly fontSize: number
  readonly bold: boolean
  readonly anchor: string
}

/** Every line of upright text in a picture with the place of its anchor: groups only ever translate. */
function placedTexts(svg: string): PlacedText[] {
  const visit = ({ tag, attributes, children }: SvgElement, from: PlacedText): PlacedText[] => {
    const transform = attributes.get('transform') ?? ''
    if (transform.includes('rotate')) return []
    const [, right = 0, down = 0] = /translate\(([-\d.e]+),\s*([-\d.e]+)\)/.exec(transform) ?? []
    const number = (name: string) => Number(attributes.get(name) ?? 0)
    let here: PlacedText = {
      ...from,
      // Only the places of texts are read; a line of several begins where its text does.
      x: from.x + Number(right) + (tag === 'text' ? number('x') : 0),
      y: from.y + Number(down) + (tag === 'text' ? number('y') : number('dy')),
      fontSize: Number.parseFloat(attributes.get('font-size') ?? String(from.fontSize)),
      bold: attributes.has('font-weight') ? attributes.get('font-weight') === 'bold' : from.bold,
      anchor: attributes.get('text-anchor') ?? from.anchor,
    }
    return children.flatMap((child) => {
      if (typeof child === 'string') {
        const value = child.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim()
        return value === '' ? [] : [{ ...here, value }]
      }
      const found = visit(child, here)
      if (child.tag === 'tspan') here = { ...here, y: here.y + Number(child.attributes.get('dy') ?? 0) }
      return found
    })
  }
  return visit(readSvg(svg), { value: '', x: 0, y: 0, fontSize: 0, bold: false, anchor: 'start' })
}
