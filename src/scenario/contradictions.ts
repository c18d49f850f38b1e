import { type Node, type Path, placeOf } from './Node.ts'
import { type Problem, problemAt } from './Problem.ts'
import { formatDuration, formatTimePerWeek } from './quantity.ts'
import type { Group } from './schema/groups.ts'
import type { Settings } from './schema/scenarioSchema.ts'

export interface Findings {
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** What cannot be or will hardly be meant, although every part is right in itself. */
export function contradictions(settings: Settings, scenario: Node): Findings {
  const problems: Problem[] = []
  const warnings: Problem[] = []
  const say = (to: Problem[], path: Path, message: string) => to.push(problemAt(placeOf(scenario, path), message))

  const everyone = [...settings.community.people, ...settings.events.flatMap(({ people }) => people ?? [])]
  const lapse = Math.max(...everyone.map(({ population }) => population.traits.lapse_after.mean))
  const checkGroup = (group: Group, path: Path) => {
    for (const [index, { condition, value }] of group.flatMap((one, i) => one.map((each) => [i, each] as const)))
      if (condition === 'absent_for' && Number(value) > lapse)
        say(
          problems,
          [...path, ...(group.length > 1 ? [index] : []), condition],
          `absent_for: nobody can be in this group: who is away for ${formatDuration(lapse)} counts as lapsed`,
        )
  }
  for (const [name, group] of Object.entries(settings.groups)) checkGroup(group, ['groups', name])

  const voice = Object.values(settings.team)[0]!
  for (const [name, lines] of Object.entries(settings.strategies)) {
    for (const [index, line] of lines.entries()) {
      const path = ['strategies', name, index]
      if (line.kind === 'use') {
        const { time } = line
        if (time === undefined) continue
        if (time > voice.time)
          say(warnings, [...path, 'time'], `time: the team has only ${formatTimePerWeek(voice.time)}`)
        for (const act of actsOf(line.use, settings.strategies))
          if (settings.effort[act]! > time)
            say(
              warnings,
              [...path, 'time'],
              `time: ${act} takes ${settings.effort[act]} minutes: it is never done here`,
            )
        continue
      }
      if (typeof line.to !== 'string') checkGroup(line.to, [...path, 'to'])
      const effort = settings.effort[line.act]!
      if (effort > voice.time)
        say(
          warnings,
          [...path, 'do'],
          `do: ${line.act} takes ${effort} minutes, and the team has only ${formatTimePerWeek(voice.time)}: it is never done`,
        )
      if (typeof line.until === 'number' && line.until > settings.horizon + 1)
        say(warnings, [...path, 'until'], `until: the horizon ends before, with day ${settings.horizon}`)
    }
  }
  return { problems, warnings }
}

/** The acts of a strategy and of all that it uses, also when they use each other in a circle. */
function actsOf(name: string, strategies: Settings['strategies'], seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return new Set()
  seen.add(name)
  const acts = strategies[name]!.flatMap((line) =>
    line.kind === 'do' ? [line.act] : [...actsOf(line.use, strategies, seen)],
  )
  return new Set(acts)
}
