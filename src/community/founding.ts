import { stream, uniform } from '../random/Stream.ts'
import { createActLog } from './ActLog.ts'
import { firstAttachment } from './activityScale.ts'
import { type Community, createCommunity } from './Community.ts'
import { beginAs, firstStep } from './meet.ts'
import { ABSENT, createPeople, DAY_ONE, MEMBER } from './People.ts'
import type { Addressees } from './Plan.ts'
import { purpose, streamsOf } from './purpose.ts'
import { BATCH, choicesFor, createViews } from './Sittings.ts'
import { createTally } from './Tally.ts'
import { createTies } from './Ties.ts'
import { renewVisitChance } from './touch.ts'
import type { World } from './World.ts'
import { groupsOf, windowOf } from './windowOf.ts'

/** How a community is run, without any effect on what happens in it. */
export interface RunOptions {
  /** Keep the whole event log. */
  readonly events?: boolean
  /** Go through the visitors of a step backward; for a test that nothing changes. */
  readonly backward?: boolean
  /** Groups that will be asked for beside those of the plan; what they look back at is kept. */
  readonly looked?: readonly Addressees[]
  /** Is shown each of the plan’s strategies once it was lived, to read what is not kept in the results. */
  readonly onLived?: (strategy: string, community: Community) => void
}

/** The community on the first step of its warm-up: founders with the attachment of somebody who has just joined. */
export function found(world: World, options: RunOptions): Community {
  const { plan } = world
  const start = firstStep(plan)
  const founders = world.residents - plan.prospects
  const people = createPeople(world.count)
  const { a, b } = stream(world.key, world.replicate, 0, purpose.knowsRules)
  for (let i = 0; i < founders; i++) people.rules[i] = uniform(a, b, i, 0) < plan.houseRules.knownBy ? 1 : 0
  people.status.fill(MEMBER, 0, founders)
  people.status.fill(ABSENT, world.residents)
  const groups = [...groupsOf(plan), ...(options.looked ?? [])]
  const community = createCommunity({
    world,
    step: start,
    streams: streamsOf(world.key, world.replicate, start - DAY_ONE),
    people,
    ties: createTies(world.count, 8 * founders + 64),
    roster: Int32Array.from({ length: founders }, (_, person) => person),
    rosterCount: founders,
    frontPage: [],
    openNeeds: [],
    announcements: [],
    exposures: [],
    census: { prospects: plan.prospects, members: founders, lapsed: 0 },
    log: createActLog(options.events ?? false),
    recent: { window: windowOf(groups, 'acts'), steps: [], actors: [], rows: [], forgotten: 0, tallies: [] },
    goodwillKept: { window: windowOf(groups, 'goodwill'), mornings: [] },
    tally: createTally(plan.acts.length),
    messages: null,
    outbox: [],
    views: createViews(plan.reads ?? 0),
    choices: choicesFor(BATCH, world.table),
    seenBy: new Int32Array(world.count),
    called: new Int32Array(world.count),
    ownFirst: new Uint8Array(plan.reads === null ? 0 : world.count),
    order: options.backward ? -1 : 1,
    kernel: null,
  })
  for (let person = 0; person < founders; person++) {
    beginAs(community, person)
    people.lastVisit[person] = start
    people.identity[person] = 2 * firstAttachment(world.parameters[world.populationOf[person]])
    renewVisitChance(community, person)
  }
  return community
}
