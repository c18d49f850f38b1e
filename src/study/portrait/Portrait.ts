import type { Stretch } from '../../cascade/branchingOverTime.ts'
import type { Beginner } from '../../cascade/cascades.ts'

/**
 * One community of a comparison, lived again with all its acts and states at hand: what means over replicates cannot
 * show. Plain JSON data, small. It is an illustration: nothing in it says what a strategy does on average.
 */
export interface Portrait {
  /** The strategy that the verdict is about, and the one that the community is held against; null where it is alone. */
  readonly strategy: string
  readonly beside: string | null
  readonly replicate: number
  /** Days of follow-up of the branching ratios. */
  readonly window: number
  /** Acts of outreach, and kind acts by members, since day 1: those of the stored replicate. */
  readonly outreachActs: number
  readonly kindActs: number
  /** Null where no act led to another one. */
  readonly story: Story | null
  /** Null where no chain began in time to be followed. */
  readonly cascades: CascadeSizes | null
  /** Null where nobody is there to be drawn. */
  readonly neighbourhood: Neighbourhood | null
  readonly minds: readonly StateOfMind[]
  readonly branching: { readonly kind: readonly Stretch[]; readonly harmful: readonly Stretch[] }
}

/** The cascade in which the best chain of causes is, and that chain as `roi explain` tells it. */
export interface Story {
  readonly sentence: string
  /** Whether it began with an act of the team, and what that or another beginning was. */
  readonly begunBy: Beginner
  /** Acts of the whole cascade, and people who joined for the first time in it. */
  readonly acts: number
  readonly joins: number
  /** The cascade, causes before effects; of a large one the chain and some of the other acts, evenly over time. */
  readonly nodes: readonly StoryNode[]
}

/** An act of the cascade, or several people who joined over the same act on the same day. */
export interface StoryNode {
  /** Numbers of the acts, as `roi explain --act` takes them. */
  readonly acts: readonly number[]
  /** Place in the list of the node that caused it; null for the root. */
  readonly cause: number | null
  readonly day: number
  /** What happened, without the day: "Ada thanked Ben". */
  readonly text: string
  /** People who joined for the first time by it. */
  readonly joined: number
  /** Whether it belongs to the chain that is told. */
  readonly told: boolean
}

/** How many acts the chains had that began since day 1, the story’s own among them. */
export interface CascadeSizes {
  /** Who began them: the team, or others where it began none. */
  readonly begunBy: Beginner
  /** The last day on which they began: later ones could not be followed for long enough. */
  readonly until: number
  readonly chains: number
  /** Acts in all of them, those that began them included. */
  readonly acts: number
  readonly classes: readonly SizeClass[]
  /** Mean number of generations after the first act. */
  readonly depth: number
  /** Mean structural virality of chains of two acts and more; null where there is none, see `treeShapes`. */
  readonly virality: number | null
  readonly biggest: { readonly acts: number; readonly depth: number; readonly virality: number | null }
}

/** Chains of `from` to `to` acts. */
export interface SizeClass {
  readonly from: number
  readonly to: number
  readonly chains: number
  readonly acts: number
}

/** A few dozen people around the story, or around those whose goodwill changed most. */
export interface Neighbourhood {
  readonly people: readonly Neighbour[]
  /** Pairs of places in the list of people who share a circle, or are tied in the log. */
  readonly ties: readonly (readonly [number, number])[]
}

export interface Neighbour {
  readonly person: number
  readonly name: string
  /** Whether the story names them. */
  readonly told: boolean
  /** Where they are drawn, before and after: from 0 to 1. */
  readonly x: number
  readonly y: number
  readonly before: Standing
  readonly after: Standing
}

/** What somebody is at one moment. */
export interface Standing {
  readonly member: boolean
  /** Goodwill toward the brand, −1 to 1. */
  readonly goodwill: number
}

/** How a state of mind is spread over the members, on day 1 and at the end. */
export interface StateOfMind {
  readonly name: 'kindness' | 'harm' | 'rules' | 'belief'
  /** Ends of the bins, in the unit of the state: one more than there are bins. */
  readonly edges: readonly number[]
  readonly before: Spread
  readonly after: Spread
  /** At the end of the same community under the strategy beside; null where there is none. */
  readonly beside: Spread | null
}

export interface Spread {
  readonly people: number
  /** Share of the people in each bin; they sum to 1. */
  readonly shares: readonly number[]
  readonly median: number
}
