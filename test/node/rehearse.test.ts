import { expect, test } from 'vitest'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { executeOnWorkers } from '../../src/node/executeOnWorkers.ts'
import { smallPlan } from '../community/smallPlan.ts'

test('threads that have rehearsed, as there are many replicates, come to what is lived without', async () => {
  const plan = smallPlan()
  const jobs = Array.from({ length: 9 }, (_, replicate) => ({ plan, replicate }))
  const found: Record<number, string> = {}
  for await (const { replicate, digest } of executeOnWorkers({ workers: 1 })(jobs)) found[replicate] = digest
  for (const { replicate } of jobs) expect(found[replicate]).toBe(runReplicate(plan, replicate).digest)
})
