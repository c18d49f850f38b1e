import { groupContradictions } from './groupContradictions.ts'
import type { Node } from './Node.ts'
import type { Problem } from './Problem.ts'
import { type Say, sayAbout } from './Reading.ts'
import { ruleContradictions } from './ruleContradictions.ts'
import type { Settings } from './schema/scenarioSchema.ts'
import { teamContradictions } from './teamContradictions.ts'

export interface Findings {
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** What a check has to say: `refuse` what cannot be, `warn` of what will hardly be meant. */
export interface Voices {
  readonly refuse: Say
  readonly warn: Say
}

/** What cannot be or will hardly be meant, although every part is right in itself. */
export function contradictions(settings: Settings, scenario: Node): Findings {
  const problems: Problem[] = []
  const warnings: Problem[] = []
  const say = { refuse: sayAbout(scenario, problems), warn: sayAbout(scenario, warnings) }
  groupContradictions(settings, say)
  teamContradictions(settings, say)
  ruleContradictions(settings, say)
  return { problems, warnings }
}
