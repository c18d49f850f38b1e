import { expect, test } from 'vitest'
import { runReplicate } from '../../../src/community/runReplicate.ts'
import { rehearse } from '../../../src/web/worker/rehearse.ts'
import { smallPlan } from '../../community/smallPlan.ts'

test('a rehearsal changes nothing in what is lived after it', () => {
  const plan = smallPlan()
  const before = runReplicate(plan, 1).digest
  rehearse(plan)
  expect(runReplicate(plan, 1).digest).toBe(before)
})
