import type { TrialArm } from '../../../field/TrialArm.ts'
import { listed } from '../../nearest.ts'
import { peopleText } from '../../peopleText.ts'
import { count } from '../../quantity.ts'

/** A trial in two plain sentences: where it takes place, and what is done to whom. */
export function describeTrial(arms: readonly TrialArm[]): readonly string[] {
  const { plan, design, subjects } = arms[0]!
  const who = subjects === 'everybody' ? 'Everybody is' : 'Some of them are'
  const each = arms.map((arm) => `"${arm.name}" (${treatment(arm)})`)
  return [
    `The trial takes place in a community of ${count(plan.members, 'member')} and ${count(plan.prospects, 'prospect')}, ${peopleText(arms[0]!)}, ${count(plan.warmUpDays, 'day')} after it begins.`,
    `${who} followed for ${count(design.follow_up!, 'day')} of ${design.horizon!}, in ${count(arms.length, 'arm')}: ${listed(each)}.`,
  ]
}

function treatment({ plan, channels }: TrialArm): string {
  const done = plan.strategies[0]!.rules.map(({ act, to }) => (to === 'everybody' ? `${act}, to everybody` : act))
  const events = plan.events.map(({ name }) => name)
  const off = Object.entries(channels).flatMap(([name, on]) => (on ? [] : [`without ${name}`]))
  const all = [...done, ...events, ...off]
  return all.length === 0 ? 'nothing is done' : all.join('; ')
}
