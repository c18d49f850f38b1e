import { describe, expect, test } from 'vitest'
import { gameStyle } from '../../../src/web/game/gameStyle.ts'
import { lessonStyle } from '../../../src/web/lesson/lessonStyle.ts'
import { liveStyle } from '../../../src/web/live/liveStyle.ts'
import { sandboxStyle } from '../../../src/web/sandbox/sandboxStyle.ts'

const parts = { gameStyle, lessonStyle, liveStyle, sandboxStyle }

/** Classes with which rules of a style sheet begin: what a part calls its own. */
function ownClasses(sheet: string): Set<string> {
  const selectors = [...sheet.matchAll(/(?:^|[{}])\s*([^{}@]+)\{/g)].flatMap(([, list]) => list!.split(','))
  return new Set(selectors.flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []))
}

describe('the look of the page', () => {
  test('is of parts that do not reach into each other: a class is one part’s', () => {
    const owners = new Map<string, string[]>()
    for (const [part, sheet] of Object.entries(parts))
      for (const name of ownClasses(sheet)) owners.set(name, [...(owners.get(name) ?? []), part])
    expect(owners.size).toBeGreaterThan(100)
    expect([...owners].filter(([, of]) => of.length > 1)).toEqual([])
  })
})
