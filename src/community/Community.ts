import type { ActLog } from './ActLog.ts'
import type { Choices } from './Choices.ts'
import type { GoodwillKept } from './goodwillKept.ts'
import type { Kernel } from './Kernel.ts'
import type { Messages } from './Messages.ts'
import { DAY_ONE, type People } from './People.ts'
import type { Plan } from './Plan.ts'
import type { Streams } from './purpose.ts'
import type { RecentActs } from './RecentActs.ts'
import type { Tally } from './Tally.ts'
import type { Ties } from './Ties.ts'
import type { View } from './View.ts'
import type { World } from './World.ts'

/** A community at one moment: the constants it lives in and everything that changes. */
export interface Community {
  readonly world: World
  /** The step being lived; day 1 begins with step DAY_ONE. */
  step: number
  /** The random streams of that step. */
  streams: Streams
  readonly people: People
  readonly ties: Ties
  /** Members, in the order in which they joined; those who lapsed drop out when the roster is next called. */
  roster: Int32Array
  rosterCount: number
  /** People whose latest post everybody sees, at most `frontPageLength`. */
  frontPage: number[]
  /** People with an open need, oldest first. */
  openNeeds: number[]
  readonly announcements: Announcement[]
  /** Outward acts that reached people who are not members; they weigh them in the next step. */
  exposures: Exposure[]
  /** Residents by status; raiders are in none of them. */
  readonly census: { prospects: number; members: number; lapsed: number }
  readonly log: ActLog
  readonly recent: RecentActs
  readonly goodwillKept: GoodwillKept
  readonly tally: Tally
  /** Filled where somebody wants to know who wrote to whom, which changes nothing. */
  messages: Messages | null
  /** Acts decided on in this step, waiting to be delivered. */
  outbox: Sent[]
  /**
   * Scratch space: what each visitor of a batch sees, what each of the step chooses among, who last saw each as a mate
   * (their number + 1).
   */
  readonly views: readonly View[]
  choices: Choices
  readonly seenBy: Int32Array
  /** Scratch space: the people whom a pass over the roster has called. */
  readonly called: Int32Array
  /** 1 for those who see the posts of their own circles first; empty where a visit has room for all posts. */
  readonly ownFirst: Uint8Array
  /** How the visitors of a step are gone through: 1 forward, −1 backward. The result must not depend on it. */
  readonly order: 1 | -1
  /** The C program in whose memory the columns lie and that lives the members’ part of the days; null for none. */
  readonly kernel: Kernel | null
}

/** All communities are made here, so that engines give them one layout and the day loop stays fast. */
export function createCommunity(parts: Community): Community {
  return {
    world: parts.world,
    step: parts.step,
    streams: parts.streams,
    people: parts.people,
    ties: parts.ties,
    roster: parts.roster,
    rosterCount: parts.rosterCount,
    frontPage: parts.frontPage,
    openNeeds: parts.openNeeds,
    announcements: parts.announcements,
    exposures: parts.exposures,
    census: parts.census,
    log: parts.log,
    recent: parts.recent,
    goodwillKept: parts.goodwillKept,
    tally: parts.tally,
    messages: parts.messages,
    outbox: parts.outbox,
    views: parts.views,
    choices: parts.choices,
    seenBy: parts.seenBy,
    called: parts.called,
    ownFirst: parts.ownFirst,
    order: parts.order,
    kernel: parts.kernel,
  }
}

/** The team as a sender, in place of a person. */
export const BRAND = -1

/** Latest public posts that everybody sees, where a visit has room for all posts. */
export const FRONT_PAGE = 3

/** Where it has not, the front page is so many times as long as there is room: what is hidden leaves no gap. */
const spareFrontPage = 4

/** How many public posts are on the front page. */
export function frontPageLength({ reads }: Plan): number {
  return reads === null ? FRONT_PAGE : spareFrontPage * reads
}

/** An act on its way: who does what toward whom, and why. */
export interface Sent {
  readonly actor: number
  readonly row: number
  readonly target: number
  factor: number
  cause: number
  /**
   * The choice in which it was chosen, which `attribute` asks for factor and cause; NO_CHOICE where they are known;
   * BY_RULE when a rule of the team sent it, whose actor is BRAND or a volunteer.
   */
  readonly choice: number
  readonly announcement: Omit<Announcement, 'id' | 'row'> | null
  readonly credibility: number
}

export const NO_CHOICE = -1
export const BY_RULE = -2

/** What the team said to many. `to` marks the addressees; null is everybody. */
export interface Announcement {
  readonly id: number
  readonly row: number
  readonly what: 'apology' | 'news' | 'rule'
  readonly says: number
  readonly credibility: number
  readonly to: Uint8Array | null
}

export interface Exposure {
  readonly person: number
  readonly id: number
  readonly row: number
  readonly signal: number
}

/** The present step as others count it: from day 1, so that the warm-up has negative ones. */
export function sinceDayOne({ step }: Community): number {
  return step - DAY_ONE
}

/** The step `days` before the present one: whatever happened since then is no longer ago than that. */
export function stepsAgo(community: Community, days: number): number {
  return community.step - Math.round(days * community.world.plan.stepsPerDay)
}
