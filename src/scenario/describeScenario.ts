import type { Trigger } from '../community/Plan.ts'
import { listed } from './nearest.ts'
import { peopleText } from './peopleText.ts'
import { count, formatDuration, formatShare, formatTimePerWeek } from './quantity.ts'
import type { Scenario } from './Scenario.ts'
import { everybody, type Group } from './schema/groups.ts'
import type { Line, Use } from './schema/strategies.ts'
import { toPlan } from './toPlan.ts'

type Voice = Scenario['team'][string]

/** The scenario in three plain sentences, one a line: the community, what the team could do, what decides. */
export function describeScenario(scenario: Scenario): string {
  return [community(scenario), team(scenario), decision(scenario)].join('\n')
}

function community(scenario: Scenario): string {
  const plan = toPlan(scenario)
  const { members, prospects } = plan
  const outside = prospects > 0 ? ` and ${count(prospects, 'prospect')} who share circles with them` : ''
  const before = scenario.warm_up > 0 ? `live ${formatDuration(scenario.warm_up)} without outreach and then` : 'live'
  const dated = scenario.starts === undefined ? '' : ` from ${scenario.starts}`
  const events = scenario.events.map(event).join('')
  const times = scenario.replicates === 1 ? 'once' : `${scenario.replicates} times`
  const { readLog } = scenario
  const read =
    readLog === null ? '' : `, read from ${count(readLog.from.length, 'message')} with times in ${readLog.timeForm}`
  return `${count(members, 'member')} (${peopleText(plan)}${read})${outside} ${before} ${formatDuration(scenario.horizon)}${dated}, ${times}${events}.`
}

function event({ what, name, from, lasts, reaches = 1, raiders, people }: Scenario['events'][number]): string {
  const when = `from day ${from} for ${formatDuration(lasts)}`
  const called = name === what ? '' : ` "${name}"`
  if (what !== 'raid') return `; ${when} the ${what}${called} reaches ${formatShare(reaches)} of members`
  const who = people === undefined ? 'trolls' : listed(people.map(({ population }) => population.name))
  return `; ${when} the raid${called} brings ${raiders} ${who}`
}

function team({ team, strategyNames, strategies }: Scenario): string {
  const choices = strategyNames.map((strategy) => {
    const lines = strategies[strategy]!.map(lineText)
    return `"${strategy}" (${lines.length === 0 ? 'do nothing' : lines.join('; ')})`
  })
  const what = choices.length === 1 ? 'this' : `one of ${choices.length} strategies`
  const voices = Object.entries(team)
  const [name, only] = voices[0]!
  const alone = voices.length === 1 && only.volunteers === undefined
  const time = alone ? `${formatTimePerWeek(only.time)}${phaseText(only)}` : listed(voices.map(voiceText))
  return `With ${time}, ${alone ? name : 'the team'} can follow ${what}: ${listed(choices, 'or')}.`
}

function voiceText([name, { volunteers, among = everybody, time, ...phase }]: [string, Voice]): string {
  const of =
    volunteers === undefined ? name : `each of ${count(volunteers, 'volunteer')} (${name}) among ${whom(among)}`
  return `${formatTimePerWeek(time)} of ${of}${phaseText(phase)}`
}

/** A group by its name, or the conditions that make it. */
function whom(to: string | Group): string {
  return typeof to === 'string' ? to : to.map((all) => all.map(({ condition }) => condition).join(' and ')).join(' or ')
}

function phaseText({ at, from, when, until }: Partial<Pick<Use, 'at' | 'from' | 'when' | 'until'>>): string {
  return [
    at === undefined ? '' : ` on day ${at}`,
    from === undefined ? '' : ` from day ${from}`,
    when === undefined ? '' : ` once ${triggerText(when)}`,
    until === undefined ? '' : ` until ${typeof until === 'number' ? `day ${until}` : triggerText(until)}`,
  ].join('')
}

/** One line of a strategy in words: “welcome newcomers within 1 day”. */
export function lineText(line: Line): string {
  const doer = line.by === undefined ? '' : ` by ${line.by}`
  if (line.kind === 'use') {
    const { use, time } = line
    return `${use}${doer}${time === undefined ? '' : ` for ${formatTimePerWeek(time)}`}${phaseText(line)}`
  }
  const { act, to, what, within, every } = line
  const words = {
    announce: `announce ${what === 'news' ? 'news' : what === 'rule' ? 'a rule' : 'an apology'} to ${whom(to)}`,
    'ask to share': `ask ${whom(to)} to share`,
    'common moderation': `hide from all what ${whom(to)} posted off topic`,
    'personal moderation': `let ${whom(to)} see the posts of their own circles first`,
  }
  return [
    words[act as keyof typeof words] ?? `${act} ${whom(to)}`,
    doer,
    within === undefined ? '' : ` within ${formatDuration(within)}`,
    every === undefined ? '' : ` every ${formatDuration(every)}`,
    phaseText(line),
  ].join('')
}

function triggerText({ measure, over, atLeast, atMost }: Trigger): string {
  return `${measure} over ${formatDuration(over)} ${atLeast === null ? `are at most ${atMost}` : `are at least ${atLeast}`}`
}

function decision({ compare, strategyNames }: Scenario): string {
  const { baseline = strategyNames[0], decide_by, matters_from, also } = compare
  const enough = 'share' in matters_from ? formatShare(matters_from.share) : String(matters_from.amount)
  const watched = also.length === 0 ? '' : `; ${listed(also)} ${also.length === 1 ? 'is' : 'are'} watched too`
  return `Strategies are compared with "${baseline}" by ${decide_by}; a difference matters from ${enough} upward${watched}.`
}
