import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { between } from './between.ts'
import { pageAt, root } from './markdown.ts'
import { generated } from './tables.ts'

const targets = [...new Set(generated.map(([page]) => page))]

describe('the generated tables', () => {
  it.each(targets)('of %s are current (if not: npx vitest run test/docs -u)', async (path) => {
    let page = pageAt(path)
    for (const [, name, make] of generated.filter(([target]) => target === path))
      page = between(page, name, await make())
    await expect(page).toMatchFileSnapshot(join(root, path))
  })

  it('stand between one pair of markers each, or not at all', () => {
    expect(between('<!-- a: why -->\nold\n<!-- /a -->\n', 'a', 'new')).toBe('<!-- a: why -->\n\nnew\n\n<!-- /a -->\n')
    expect(() => between('<!-- /a -->\n<!-- a -->\n', 'a', 'new')).toThrow('between')
    expect(() => between('<!-- a -->\n<!-- a -->\n<!-- /a -->\n', 'a', 'new')).toThrow('between')
    expect(() => between('nothing', 'a', 'new')).toThrow('between')
  })
})
