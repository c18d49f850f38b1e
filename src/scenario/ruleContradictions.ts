import { standardActs } from '../model/acts.ts'
import type { Voices } from './contradictions.ts'
import { harmBefore, isOfTheLapsed } from './groupContradictions.ts'
import { mostMinutes } from './mostMinutes.ts'
import { listed } from './nearest.ts'
import { count, formatTimePerWeek } from './quantity.ts'
import type { Settings } from './schema/scenarioSchema.ts'
import { checkTriggers, stoppedBefore } from './triggerContradictions.ts'
import { isEmpty, type UnfoldedRule, unfold } from './unfold.ts'
import { firstWeekday, weekdays, workdays } from './weekday.ts'

/** Lines of strategies that can never do anything, or contradict themselves. */
export function ruleContradictions(settings: Settings, say: Voices): void {
  const { strategies, horizon } = settings
  for (const [name, lines] of Object.entries(strategies)) {
    const rules = unfold(name, settings)
    for (const [index, line] of lines.entries()) {
      const path = ['strategies', name, index]
      if (typeof line.until === 'number' && line.until > horizon + 1)
        say.warn([...path, 'until'], `until: the horizon ends before, with day ${horizon}`)
      const brought = rules.filter(({ place }) => place === index)
      if (line.kind === 'use') checkTime(line, brought, path, settings, say)
      checkTriggers(line.when, line.until, path, say)
      for (const rule of brought) checkRule(rule, path, settings, say)
    }
  }
}

type Line = Settings['strategies'][string][number]
type Place = readonly (string | number)[]

/** A `use` cannot have more time than those who do it, and needs enough for each of its acts. */
function checkTime(
  line: Line & { kind: 'use' },
  rules: readonly UnfoldedRule[],
  path: Place,
  settings: Settings,
  say: Voices,
) {
  const { team, effort } = settings
  if (line.time === undefined) return
  const doers = rules.length > 0 ? [...new Set(rules.map(({ by }) => by))] : [line.by ?? Object.keys(team)[0]!]
  const all = doers.reduce((sum, by) => sum + team[by]!.time * (team[by]!.volunteers ?? 1), 0)
  if (line.time > all) say.warn([...path, 'time'], `time: ${having(doers, settings)} only ${formatTimePerWeek(all)}`)
  for (const {
    line: { act },
  } of rules)
    if ((effort[act] ?? 0) > line.time)
      say.warn([...path, 'time'], `time: ${act} takes ${effort[act]} minutes: it is never done here`)
}

/** “the team has”, “ana has”, “ana and helpers have”. */
function having(doers: readonly string[], { team }: Settings): string {
  if (Object.keys(team).length === 1) return 'the team has'
  const one = doers.length === 1 && team[doers[0]!]!.volunteers === undefined
  return `${listed(doers)} ${one ? 'has' : 'have'}`
}

/** Whether a rule can ever act. What a `use` makes impossible is a warning: other lines of it may be possible. */
function checkRule(rule: UnfoldedRule, path: Place, settings: Settings, { refuse, warn }: Voices): void {
  const { line, by, phase, through, times } = rule
  const { act, to } = line
  const own = through.length === 0
  // What an experimenter has members do takes no time of a team.
  const effort = settings.effort[act] ?? 0
  const voice = settings.team[by]!
  const say = own ? refuse : warn
  const at = (key: 'by' | 'to' | 'do' | 'how') =>
    own ? [...path, key === 'by' && line.by === undefined ? 'do' : key] : [...path, 'use']
  const named = own ? '' : `use: ${act} is never done here: `

  if (act === 'announce' && voice.volunteers !== undefined)
    refuse(
      at('by'),
      `${own ? 'by' : 'use'}: ${by} are volunteers, and only those who speak for the brand can announce something`,
    )
  if (own && isOfTheLapsed(to, settings) && act === 'announce')
    refuse(
      at('to'),
      'to: who has lapsed does not visit and reads no announcement: write to them in person, such as do: thank',
    )
  if (own && isOfTheLapsed(to, settings) && act === 'personal moderation')
    refuse(at('to'), 'to: who has lapsed does not visit and sees no posts')
  if (own && isOfTheLapsed(to, settings) && act === 'help')
    refuse(at('to'), 'to: who has lapsed has no open question or complaint to help with')
  const idle = whyIdle(act, settings)
  if (idle !== null) {
    say(at('how'), own ? `how: ${idle}` : `${named}${idle}`)
    return
  }

  if (isEmpty(phase)) {
    say(at('by'), own ? `do: ${act} is never done: ${by} ${there(voice)}` : `${named}the phases do not meet`)
    return
  }
  const over = stoppedBefore(rule.gates)
  if (over !== null) warn(at('do'), `${named}the ${over} that start it have stopped it for good`)
  const harm = harmBefore(to, settings)
  if (harm !== null && phase.until !== null && phase.until <= harm.from)
    say(at('to'), `${own ? 'to: ' : named}nobody is in this group before day ${harm.from}, when ${harm.name} begins`)

  if (effort > voice.time) {
    const has = `${having([by], settings)} only ${formatTimePerWeek(voice.time)}`
    if (own) warn(at('do'), `do: ${act} takes ${count(effort, 'minute')}, and ${has}: it is never done`)
    else if (line.by === undefined && by !== Object.keys(settings.team)[0])
      warn(at('do'), `${named}it takes ${count(effort, 'minute')}, and ${has}`)
    return
  }
  if (times.some(({ minutesPerWeek }) => effort > minutesPerWeek)) return
  checkDays(rule, path, settings, warn)
}

/** Why a way of moderating has nothing to do in this community; null where it has, and for other acts. */
function whyIdle(act: string, { community }: Settings): string | null {
  const how = standardActs.find(({ name }) => name === act)?.how
  if (how === 'common' && community.off_topic === 0)
    return 'nothing is off topic: say how much is, such as community: {off_topic: 40 %}'
  if (how === 'personal' && community.reads === null)
    return 'a visit has room for all posts, in whatever order: say for how many, such as community: {reads: 12 posts per visit}'
  return null
}

function there({ from, until }: Settings['team'][string]): string {
  return [
    'is there',
    from === undefined ? '' : ` from day ${from}`,
    until === undefined ? '' : ` until day ${until}`,
    ' only',
  ].join('')
}

/** A phase may fall on days on which there is no time, or less than one act takes. */
function checkDays(
  { line, by, phase, through, times }: UnfoldedRule,
  path: Place,
  settings: Settings,
  warn: Voices['warn'],
): void {
  const effort = settings.effort[line.act] ?? 0
  const { time, from = 1 } = settings.team[by]!
  const monday = firstWeekday(settings.starts)
  const most = mostMinutes(
    [{ minutesPerWeek: time, from }, ...times.map((own) => ({ ...own, from: 1 }))],
    phase,
    monday,
  )
  // Fifths may miss the whole by the last bit.
  if (effort <= most + 1e-9) return
  const own = through.length === 0
  const key = !own ? 'use' : line.at === undefined ? 'until' : 'at'
  const first = phase.from ?? 1
  const weekday = (monday + first - 1) % 7
  const why =
    most > 0
      ? `it takes ${count(effort, 'minute')}, and on no day of the phase is there more than ${count(Math.round(10 * most) / 10, 'minute')}: time is given day by day`
      : phase.until === first + 1
        ? `day ${first} is a ${weekdays[weekday]}, and time is given from Monday to ${weekdays[workdays - 1]}`
        : `its phase is a weekend, and time is given from Monday to ${weekdays[workdays - 1]}`
  warn([...path, key], `${key}: ${line.act} is never done${own ? '' : ' here'}: ${why}`)
}
