import { formatList } from '../../study/format.ts'
import { filled, words } from '../words/words.ts'
import type { Condition, GameSettings } from './GameSettings.ts'
import { design } from './gameArm.ts'
import { inTokens } from './narration.ts'

/** The rules, before the first period of a condition. */
export function Briefing({
  settings,
  condition,
  others,
}: {
  readonly settings: GameSettings
  readonly condition: Condition
  readonly others: readonly string[]
}) {
  const { briefing } = words.game
  const { endowment, mpcr, group_size: size, cost, effect } = design
  const isFirst = settings.conditions[0] === condition
  return (
    <>
      {isFirst ? (
        <>
          <p>{filled(briefing.rule, { names: formatList(others), endowment, factor: inTokens(mpcr * size) })}</p>
          <p>{filled(briefing.sum, { each: inTokens(mpcr) })}</p>
        </>
      ) : (
        <p>{briefing.samePeople}</p>
      )}
      <p class="note">{filled(briefing[condition], { periods: settings.periods, cost, effect })}</p>
    </>
  )
}
