import { useEffect, useState } from 'preact/hooks'
import { filled, words } from '../words/words.ts'
import { actDay } from './inWords.ts'
import type { LiveState } from './useLive.ts'
import type { BestChain } from './why.ts'

/** The best chain of causes of the world with outreach, told whenever the worlds rest. */
export function Story({ live, isResting }: { readonly live: LiveState; readonly isResting: boolean }) {
  const { story } = words.live
  const { player, played } = live
  const [told, setTold] = useState<{ readonly day: number; readonly chain: BestChain | null } | null>(null)
  const { day } = played
  useEffect(() => {
    if (!isResting || day === 0) return
    let isWanted = true
    void player.ask(0, { chain: 'best' }).then((answer) => {
      if (isWanted && answer.about === 'chain') setTold({ day, chain: answer.chain })
    })
    return () => {
      isWanted = false
    }
  }, [player, isResting, day])
  const chain = told?.day === day ? told.chain : null
  return (
    <section class="live-story" aria-label={story.title}>
      <h3>{story.title}</h3>
      {chain === null && <p class="quiet">{isResting && day > 0 ? story.none : story.paused}</p>}
      {chain !== null && (
        <ol>
          {chain.clauses.map((clause) => (
            <li key={clause.acts[0]}>
              <strong>{actDay(clause.day)}:</strong> {clause.text}
            </li>
          ))}
        </ol>
      )}
      {chain !== null && chain.joins > 0 && <p>{filled(story.joins[Math.min(2, chain.joins)]!, { n: chain.joins })}</p>}
    </section>
  )
}
