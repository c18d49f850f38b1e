import { useEffect, useState } from 'preact/hooks'
import { flatten } from '../draft/flatten.ts'
import { codeOf } from '../draft/link.ts'
import { words } from '../words/words.ts'
import type { Lesson } from './lessonSchema.ts'
import { runSource } from './runSource.ts'

/** One thing to try, in the sandbox; after a game, in the game. */
export function TryStep({ lesson, playAgain }: { readonly lesson: Lesson; readonly playAgain: () => void }) {
  const { scenario, try: attempt } = lesson
  const [code, setCode] = useState<string | null>(null)
  useEffect(() => {
    if (scenario === undefined) return
    const changes = attempt.change === undefined ? [] : [attempt.change]
    codeOf(flatten(runSource(scenario, changes).chain)).then(setCode)
  }, [lesson])
  return (
    <>
      <p>{attempt.says}</p>
      <p>
        {scenario === undefined ? (
          <button type="button" onClick={playAgain}>
            {words.lesson.playAgain}
          </button>
        ) : (
          code !== null && (
            <a class="button" href={`#s=${code}`}>
              {words.lesson.sandbox}
            </a>
          )
        )}
      </p>
    </>
  )
}
