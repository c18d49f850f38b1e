import type * as z from 'zod'
import { count as counted } from '../quantity.ts'
import { addedActs } from './addedActs.ts'
import { type Context, defaultHorizon, defaultVoice } from './Context.ts'
import { channelSwitches } from './channelSwitches.ts'
import { community } from './community.ts'
import { compare } from './compare.ts'
import { events } from './events.ts'
import { groups } from './groups.ts'
import { count, date, map, minutes, oneOf, path, share, text, version, wholeDays } from './leaf.ts'
import { prices } from './prices.ts'
import { strategies, teamActs } from './strategies.ts'
import { team } from './team.ts'

/** The version of the scenario format that this program reads. */
export const format = '1'
const longest = 7300

/**
 * Format 1 of scenario files. The context holds the names that parts refer to each other by; without one (for the
 * JSON Schema) any name will do. Everything has a default that a scenario does not have to say.
 */
export function scenarioSchema(context: Context | null) {
  return map('a map of keys such as title and strategies', {
    format: version('Version of the scenario format.', format),
    extends: path(
      'A scenario file on which this one builds: maps merge by key, lists replace.',
      'ten-hours.yaml',
    ).optional(),
    title: text('A short name for reports.', 'Ten hours a week'),
    question: text('What you want to know.', 'Where should my ten hours go?', 1000).optional(),
    seed: text('Any text. The same seed gives the same communities.', 'ten-hours').prefault('1'),
    starts: date(
      'Date of day 1, for axes and weekdays. Without it, day 1 is a Monday and weeks are numbered.',
    ).optional(),
    warm_up: wholeDays(
      'How long the community lives before day 1, without outreach.',
      [0, longest],
      '8 weeks',
    ).prefault('8 weeks'),
    horizon: wholeDays('How long it is watched from day 1.', [1, longest], defaultHorizon).prefault(defaultHorizon),
    replicates: count('How many communities are simulated; more make surer.', [1, 100_000], '100').prefault('100'),
    steps_per_day: count('How finely a day is divided.', [1, 24], '1').prefault('1'),
    community: community(),
    channels: channelSwitches().prefault({}),
    acts: addedActs().prefault({}).meta({ description: 'Acts of members beside the standard ones.' }),
    house_rules: houseRules().prefault({}),
    team: team(context).prefault({ [defaultVoice]: {} }),
    effort: effort().prefault({}),
    groups: groups(context).prefault({}).meta({ description: 'Groups of members that strategies can address.' }),
    events: events(context).prefault([]).meta({ description: 'What happens to the community, whatever the strategy.' }),
    strategies: strategies(context).meta({ description: 'What the team could do: each strategy is a list of lines.' }),
    compare: compare(context).prefault({}),
    prices: prices().optional(),
  }).meta({ title: 'Scenario', description: 'A scenario of Reciprocity of Influence, format 1.' })
}

export type Settings = z.output<ReturnType<typeof scenarioSchema>>

function houseRules() {
  return map('a map such as {known_by: 50 %, enforced_by: members}', {
    known_by: share(
      'Share of founding members who know the rules; others and newcomers start without.',
      '50 %',
    ).prefault('50 %'),
    enforced_by: oneOf('enforcer', 'Who may sanction and guide.', {
      members: 'Members may.',
      team: 'Only the team may.',
      nobody: 'Nobody may.',
    }).prefault('members'),
  }).meta({ description: 'What the community’s rules are worth.' })
}

function effort() {
  const shape = Object.fromEntries(
    teamActs.map(({ name, minutes: standard, sentence }) => [
      name,
      minutes(`Minutes of the team for: ${sentence}`, counted(standard, 'minute')).prefault(
        counted(standard, 'minute'),
      ),
    ]),
  )
  return map('a map such as {welcome: 4 minutes}', shape).meta({ description: 'What each act costs the team.' })
}
