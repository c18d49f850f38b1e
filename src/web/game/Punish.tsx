import { filled, words } from '../words/words.ts'
import { design } from './gameArm.ts'
import { inTokens } from './narration.ts'
import { Stepper } from './Stepper.tsx'

/** Whom to take something from, at one’s own cost. */
export function Punish({
  names,
  gifts,
  points,
  choose,
  punish,
}: {
  /** Of the others, and what they gave. */
  readonly names: readonly string[]
  readonly gifts: readonly number[]
  readonly points: readonly number[]
  readonly choose: (points: readonly number[]) => void
  readonly punish: () => void
}) {
  const text = words.game.punish
  const spent = points.reduce((sum, k) => sum + k, 0)
  const price = { cost: inTokens(spent * design.cost), effect: inTokens(spent * design.effect) }
  return (
    <fieldset class="decide">
      <legend>{text.question}</legend>
      <ul class="targets">
        {names.map((name, k) => (
          <li key={name}>
            <span>{filled(text.each, { name, n: gifts[k] })}</span>
            <Stepper
              value={points[k]}
              most={design.points}
              fewer={filled(text.fewer, { name })}
              more={filled(text.more, { name })}
              set={(value) => choose(points.map((old, at) => (at === k ? value : old)))}
            />
          </li>
        ))}
      </ul>
      <button type="button" class="main-action" onClick={punish}>
        {spent === 0 ? text.nothing : filled(text.action, price)}
      </button>
    </fieldset>
  )
}
