import type { Plan } from '../../../src/community/Plan.ts'
import { runReplicate } from '../../../src/community/runReplicate.ts'
import type { Portrait } from '../../../src/study/portrait/Portrait.ts'
import { portraitOf } from '../../../src/study/portrait/portraitOf.ts'
import { aBitOfEach, handsOff, smallPlan } from '../../community/smallPlan.ts'

/** Ten weeks of a small community that is looked after. */
export const portrayedPlan: Plan = smallPlan({ days: 70, strategies: [handsOff, aBitOfEach] })

/** A stored replicate comes out of a file: it is JSON. */
export const storedReplicate: ReturnType<typeof runReplicate> = JSON.parse(
  JSON.stringify(runReplicate(portrayedPlan, 3)),
)

export function portraitFixture(): Portrait {
  return portraitOf(portrayedPlan, { strategy: aBitOfEach.name, beside: handsOff.name, stored: storedReplicate })!
}
