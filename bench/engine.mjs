// The engine as it stands in src/, and how the cases bring a community to life in it.
import { readFileSync } from 'node:fs'
import { importSource } from './importSource.mjs'
import { timed } from './measure.mjs'

export const engine = await importSource(`
  export { exp } from './src/random/exp.ts'
  export { gumbel } from './src/random/gumbel.ts'
  export { keyFromSeed } from './src/random/Key.ts'
  export { log } from './src/random/log.ts'
  export { stream, uniform } from './src/random/Stream.ts'
  export { circles } from './src/network/circles.ts'
  export { graphFromCircles } from './src/network/graphFromCircles.ts'
  export { begin } from './src/community/begin.ts'
  export { copyCommunity } from './src/community/copyCommunity.ts'
  export { leave } from './src/community/Kernel.ts'
  export { liveDay } from './src/community/liveDay.ts'
  export { observe } from './src/community/observe.ts'
  export { createOutreach } from './src/community/outreach.ts'
  export { warmUp } from './src/community/runReplicate.ts'
  export { resetTally } from './src/community/Tally.ts'
  export { parseScenario } from './src/scenario/parseScenario.ts'
  export { toPlan } from './src/scenario/toPlan.ts'
`)

const { begin, copyCommunity, createOutreach, liveDay, observe, parseScenario, resetTally, toPlan } = engine

/** The scenario of the README, from the root of the project. */
export const flagshipFile = 'scenarios/ten-hours.yaml'

/** Its plan with some parts changed, such as {members, prospects, visitsPerDay, warmUpDays}. */
export function flagshipPlan(changes = {}) {
  const text = readFileSync(new URL(`../${flagshipFile}`, import.meta.url), 'utf8')
  const parsed = parseScenario({ path: flagshipFile, text }, () => ({ text: null }))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return { ...toPlan(parsed.scenario), ...changes }
}

/** Members and prospects in the ratio of the flagship, 1 to 10. */
export function mixed(people) {
  const members = Math.round(people / 11)
  return { members, prospects: people - members }
}

/** The first replicate of a plan at the end of its warm-up. The code is then compiled and the community busy. */
export function warmedUp(plan, options = {}) {
  const community = begin(plan, 0, options)
  engine.warmUp(community)
  return community
}

/** Lives some days from the end of the warm-up under one strategy, in a copy, and counts what was lived. */
export function live(community, strategyName, days) {
  const { plan, count } = community.world
  const own = copyCommunity(community)
  const strategy = plan.strategies.find(({ name }) => name === strategyName)
  const outreach = createOutreach(strategy, count)
  let visits = 0
  let memberDays = 0
  const { seconds } = timed(() => {
    for (let day = 1; day <= days; day++) {
      memberDays += own.rosterCount
      liveDay(own, outreach, day, {})
      visits += observe(own).visits
      resetTally(own.tally)
    }
  })
  return { seconds, visits, memberDays, personDays: count * days, community: own }
}
