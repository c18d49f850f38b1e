import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPortrait, writePortrait } from '../../src/node/portraitFile.ts'
import { portraitFixture } from '../study/portrait/portraitFixture.ts'

const portrait = portraitFixture()
const folder = () => ({ path: mkdtempSync(join(tmpdir(), 'portrait-')), id: '0123456789' })

describe('a portrait in its file', () => {
  it('comes back as it was', async () => {
    for (const kept of [portrait, null]) {
      const run = folder()
      await writePortrait(run, kept)
      expect(await readPortrait(run)).toEqual(kept)
    }
  })

  it('is read when it was kept before sizes of chains were, and then has none', async () => {
    const run = folder()
    await writePortrait(run, portrait)
    const file = join(run.path, 'portrait.json')
    const { cascades: _, ...before } = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify(before))
    expect(await readPortrait(run)).toEqual({ ...portrait, cascades: null })
  })

  it('is none where there is no file, or one that is no JSON', async () => {
    const run = folder()
    expect(await readPortrait(run)).toBeNull()
    writeFileSync(join(run.path, 'portrait.json'), '{')
    expect(await readPortrait(run)).toBeNull()
  })
})
