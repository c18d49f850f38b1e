import { useEffect, useRef, useState } from 'preact/hooks'
import type { LiveState } from './useLive.ts'
import type { PersonAnswer } from './why.ts'

/** Asked again no more often while days go by, in milliseconds. */
const askedEvery = 800

/** What is told of the selected person: at once where the worlds rest, else now and then. */
export function usePerson({ player, played, selected, world }: LiveState, isResting: boolean): PersonAnswer | null {
  const [told, setTold] = useState<{ readonly world: 0 | 1; readonly person: PersonAnswer } | null>(null)
  const askedAt = useRef(Number.NEGATIVE_INFINITY)
  const { day, state } = played
  // Another day is another question.
  useEffect(() => {
    if (selected === null || state !== 'ready') return
    const wait = isResting ? 0 : Math.max(0, askedAt.current + askedEvery - performance.now())
    const timer = setTimeout(async () => {
      askedAt.current = performance.now()
      const answer = await player.ask(world, { person: selected })
      if (answer.about === 'person') setTold({ world, person: answer.person })
    }, wait)
    return () => clearTimeout(timer)
  }, [player, selected, world, day, state, isResting])
  // An answer to an earlier question may come late.
  return told !== null && told.world === world && told.person.person === selected ? told.person : null
}
