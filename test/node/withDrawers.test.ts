import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draw } from '../../src/node/draw.ts'
import { withDrawers } from '../../src/node/withDrawers.ts'

const drawing = (text: string) => ({
  spec: { width: 90, height: 30, data: { values: [{}] }, mark: { type: 'text' as const, text } },
  pngWidth: null,
})
const words = ['one', 'two', 'three', 'four', 'five']

describe('with drawers', () => {
  it('each picture that is asked for is the one that it would be without them', async () => {
    const drawn = await withDrawers((drawer) => Promise.all(words.map((word) => drawer(drawing(word)))))
    expect(drawn).toEqual(await Promise.all(words.map((word) => draw(drawing(word)))))
  })

  it('one who asks for a picture that cannot be drawn is told why', async () => {
    const impossible = { spec: { data: { url: 'elsewhere.json' }, mark: 'bar' as const }, pngWidth: null }
    await expect(withDrawers((drawer) => drawer(impossible))).rejects.toThrow('charts load nothing: elsewhere.json')
  })

  it('threads that die over getting ready leave nobody waiting', async () => {
    const file = join(import.meta.dirname, 'workers', 'dies.mjs')
    const asked = withDrawers((drawer) => Promise.all(words.map((word) => drawer(drawing(word)))), file)
    await expect(asked).rejects.toThrow('out of cheese')
  })
})
