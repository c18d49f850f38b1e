import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/node/packageRoot.ts'

const charts = join(packageRoot(), 'src/chart')
const page = readFileSync(join(packageRoot(), 'dist/gallery.html'), 'utf8')
const shown = [...page.matchAll(/<figure id="([\w-]+)"/g)].map(([, name]) => name!)

/** Names of the charts in files that a list of charts imports. */
function namesIn(list: string): string[] {
  const text = readFileSync(join(charts, list), 'utf8')
  const folder = dirname(join(charts, list))
  return [...text.matchAll(/from '\.\/(\w+)\.ts'/g)].flatMap(([, file]) => {
    const source = readFileSync(join(folder, `${file}.ts`), 'utf8')
    if (!/\): Chart\b/.test(source)) return []
    return [...source.matchAll(/\bname: '([a-z-]+)',\n +title|standIn\('([a-z-]+)'/g)].map(
      ([, one, other]) => one ?? other!,
    )
  })
}

describe('the gallery that the build writes', () => {
  it('shows every chart of a comparison', () => {
    const names = namesIn('charts.ts')
    expect(names.length).toBeGreaterThan(12)
    expect(shown).toEqual(expect.arrayContaining(names))
  })

  it('shows every chart of one community', () => {
    const names = namesIn('portrait/portraitCharts.ts')
    expect(names.length).toBe(5)
    expect(shown).toEqual(expect.arrayContaining(names))
  })

  it('shows charts of evidence of both kinds', () => {
    expect(shown.filter((name) => name.endsWith('-paths')).length).toBeGreaterThan(0)
    expect(shown.filter((name) => name.endsWith('-values')).length).toBeGreaterThan(0)
  })

  it('has each of them drawn at both widths, with a caption, from actual numbers', () => {
    for (const figure of page.split('<figure ').slice(1)) {
      const widths = [...figure.matchAll(/<svg [^>]*? width="([\d.]+)"/g)].map(([, width]) => Number(width))
      expect(widths).toHaveLength(2)
      expect(widths[0]).toBeGreaterThan(widths[1]!)
      expect(figure).toMatch(/<figcaption>\S+/)
      expect(figure).not.toMatch(/NaN|undefined|Infinity/)
    }
  })
})
