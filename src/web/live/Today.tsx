import { useEffect, useState } from 'preact/hooks'
import { formatNumber } from '../../study/format.ts'
import { filled, words } from '../words/words.ts'
import { ToldActItem } from './ToldActItem.tsx'
import type { LiveState } from './useLive.ts'
import type { ToldAct } from './why.ts'

/** The acts of the day in words, for those who do not see them fly, or want to know why. Told while the worlds rest. */
export function Today({ live, isResting }: { readonly live: LiveState; readonly isResting: boolean }) {
  const { player, today, world } = live
  const [isOpen, setIsOpen] = useState(false)
  const [told, setTold] = useState<readonly ToldAct[]>([])
  const acts = today?.[world].acts
  useEffect(() => {
    if (!isResting || !isOpen || acts === undefined) return
    let isWanted = true
    const numbers = Array.from(acts.row, (_, k) => acts.first + k)
    void player.ask(world, { acts: numbers }).then((answer) => {
      if (isWanted && answer.about === 'acts') setTold(answer.acts)
    })
    return () => {
      isWanted = false
    }
  }, [player, isResting, isOpen, world, acts])
  const { today: text, worldsShort } = words.live
  return (
    <details class="live-today" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{filled(text.title, { n: formatNumber(acts?.row.length ?? 0), world: worldsShort[world] })}</summary>
      {isOpen && !isResting && <p class="quiet">{text.paused}</p>}
      {isOpen && isResting && (
        <ol class="live-acts">
          {told.map((act) => (
            <ToldActItem act={act} key={act.act} />
          ))}
        </ol>
      )}
    </details>
  )
}
