import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { colours } from '../../src/chart/colours.ts'
import { terminalColour } from '../../src/cli/terminalColour.ts'
import { hardComparisons } from '../chart/hardComparisons.ts'
import { remembered } from '../remembered.ts'
import { folderWith, main, roi } from './roi.ts'

const folder = folderWith('small.yaml')
beforeAll(async () => {
  await roi(folder, 'compare', 'small.yaml', '--numbers-only', '--workers', '1')
})

/** Standard output of `roi` in another environment. */
const said = remembered((words: readonly string[], env: Readonly<Record<string, string>>): string => {
  const clean = { PATH: process.env.PATH!, ...env }
  return spawnSync(process.execPath, [main, ...words], { cwd: folder, env: clean, encoding: 'utf8' }).stdout
})

describe('charts of text', () => {
  // The run is finished: this prints it again.
  const words = ['compare', 'small.yaml', '--numbers-only', '--quiet']
  const charts = (env: Readonly<Record<string, string>>) => said(words, env).split('\n').slice(6)

  it('follow the verdict in 80 columns without any escape code where there is no terminal', () => {
    for (const env of [{ LANG: 'C.UTF-8' }, { LANG: 'C.UTF-8', NO_COLOR: '1' }, { LANG: 'C' }]) {
      expect(charts(env).length).toBeGreaterThan(4)
      expect(said(words, env)).not.toContain('\x1b')
      for (const line of charts(env)) expect(line.length, line).toBeLessThanOrEqual(80)
    }
  })

  it('are ASCII where the locale is not UTF-8', () => {
    expect(charts({ LANG: 'en_US.UTF-8' }).join('')).toMatch(/[▁-█]/)
    for (const env of [{}, { LANG: 'C' }, { LANG: 'en_US.UTF-8', LC_ALL: 'C' }])
      expect(charts(env).join('')).toMatch(/^[ -~]+$/)
  })
})

describe('a colour of the report on a terminal', () => {
  it('is an escape code around the text, and none where the terminal has few colours or none', () => {
    expect(terminalColour('x', '#d55e00', 24)).toBe('\x1b[38;2;213;94;0mx\x1b[39m')
    expect(terminalColour('x', '#d55e00', 8)).toBe('\x1b[38;5;166mx\x1b[39m')
    expect(terminalColour('x', '#d55e00', 4)).toBe('x')
    expect(terminalColour('x', '#d55e00', 1)).toBe('x')
  })

  it('stands out from black and from white, whichever the terminal has', () => {
    for (const colour of colours(hardComparisons['eight strategies with hard names']!()).values()) {
      const found = /2;(\d+);(\d+);(\d+)m/
        .exec(terminalColour('x', colour, 24))!
        .slice(1)
        .map(Number)
      const [red, green, blue] = found.map((value) =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      ) as [number, number, number]
      const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
      expect((luminance + 0.05) / 0.05, colour).toBeGreaterThan(3)
      expect(1.05 / (luminance + 0.05), colour).toBeGreaterThan(3)
    }
  })
})
