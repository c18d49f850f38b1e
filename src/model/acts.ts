/** What an act does to those it touches, as norms count it. */
export type ActClass = 'kind' | 'harmful' | 'neutral'

/**
 * Whom an act is addressed to.
 * self: the actor only. community: everybody there. outside: circle mates, in and out of the community.
 * need: somebody whose question or complaint is open. owed: the sender of an act received.
 * violator: somebody seen to break the rules. anybody: whoever comes to mind. addressee: whom a rule of the team picks.
 */
export type ActTarget = 'self' | 'community' | 'outside' | 'need' | 'owed' | 'violator' | 'anybody' | 'addressee'

/** What scales the benefit: nothing, the belief μ − δ√P, the warning −μ − δ√P, the doubt √P, or the attachment −S. */
export type ActValue = 'one' | 'belief' | 'warning' | 'doubt' | 'loss'

/** Ways of moderating what is off topic: hidden from all, or left to where each looks first. */
export type Moderation = 'common' | 'personal'

/** One row of the catalogue. Benefits and costs are shares of the stake (the minutes of a visit). */
export interface Act {
  readonly name: string
  readonly class: ActClass
  readonly by: 'members' | 'team' | 'both'
  readonly target: ActTarget
  /** Benefit b to whom it is addressed. */
  readonly benefit: number
  readonly value: ActValue
  /** Benefit to the brand. */
  readonly brandBenefit: number
  /** Cost c to the actor. */
  readonly cost: number
  /** Approval R by the house rules, −1 forbidden to 1 asked for. */
  readonly approval: number
  readonly visibility: 'recipient' | 'circle' | 'community' | 'outward'
  /** Loss of the person sanctioned, as a share of the stake; 0 when the act is no sanction. */
  readonly loss: number
  /** Whether it teaches the house rules to whom it is addressed and to those who see it. */
  readonly teaches: boolean
  /** Whether it is praise for what somebody did, which is worth nothing without. */
  readonly earned: boolean
  /** Default effort of the team in minutes; 0 for acts of members. */
  readonly minutes: number
  /**
   * Set where the act changes only what people get to see, and nobody is told: which way of moderating it is. Scenario
   * files write it as `do: moderate` with that `how`.
   */
  readonly how?: Moderation
  readonly sentence: string
  /**
   * What somebody did, in the past tense, after their name: “thanked {target}”. `{target}` is the name of the addressee;
   * `{need}` is what the addressee waited for, as in “Ben’s first question”, or their name where that is not known.
   */
  readonly told: string
}

/** Largest benefit: the scale of β = b/b_max. A constant, so that adding an act changes nobody's experience. */
export const largestBenefit = 1

/** Base rates d̄ of the classes among acts seen: what a person without experience takes for normal. */
export const baseRate: Readonly<Record<ActClass, number>> = { kind: 0.35, harmful: 0.03, neutral: 0.62 }

function act(row: Partial<Act> & Pick<Act, 'name' | 'class' | 'by' | 'target' | 'sentence' | 'told'>): Act {
  return {
    benefit: 0,
    value: 'one',
    brandBenefit: 0,
    cost: 0,
    approval: 0,
    visibility: 'recipient',
    loss: 0,
    teaches: false,
    earned: false,
    minutes: 0,
    ...row,
  }
}

/** The standard acts of members and of the team. The order is the order of tables, never of draws. */
export const standardActs: readonly Act[] = [
  act({
    name: 'lurk',
    class: 'neutral',
    by: 'members',
    target: 'self',
    sentence: 'Read and keep quiet.',
    told: 'read and kept quiet',
  }),
  act({
    name: 'contribute',
    class: 'kind',
    by: 'members',
    target: 'community',
    benefit: 0.5,
    cost: 0.36,
    approval: 0.3,
    visibility: 'community',
    sentence: 'Post something of use to everybody.',
    told: 'posted something of use',
  }),
  act({
    name: 'ask',
    class: 'neutral',
    by: 'members',
    target: 'self',
    benefit: 0.68,
    value: 'doubt',
    cost: 0.6,
    visibility: 'community',
    sentence: 'Ask a question that waits for answers.',
    told: 'asked a question',
  }),
  act({
    name: 'help',
    class: 'kind',
    by: 'both',
    target: 'need',
    benefit: 1,
    cost: 0.38,
    approval: 0.5,
    visibility: 'circle',
    minutes: 15,
    sentence: 'Answer an open question or complaint.',
    told: 'answered {need}',
  }),
  act({
    name: 'thank',
    class: 'kind',
    by: 'both',
    target: 'owed',
    benefit: 0.35,
    cost: 0.2,
    approval: 0.3,
    visibility: 'circle',
    minutes: 3,
    sentence: 'Thank somebody for what they did.',
    told: 'thanked {target}',
  }),
  act({
    name: 'guide',
    class: 'kind',
    by: 'members',
    target: 'violator',
    benefit: 0.15,
    cost: 0.3,
    approval: 0.5,
    visibility: 'circle',
    teaches: true,
    sentence: 'Teach a rule to somebody who broke it.',
    told: 'taught {target} a rule',
  }),
  act({
    name: 'share',
    class: 'kind',
    by: 'members',
    target: 'outside',
    benefit: 0.6,
    value: 'belief',
    brandBenefit: 0.3,
    cost: 0.55,
    visibility: 'outward',
    sentence: 'Pass it on to the friends in one’s own circles.',
    told: 'passed it on to friends',
  }),
  act({
    name: 'flame',
    class: 'harmful',
    by: 'members',
    target: 'anybody',
    benefit: -1,
    cost: 0.56,
    approval: -1,
    visibility: 'community',
    sentence: 'Attack somebody.',
    told: 'attacked {target}',
  }),
  act({
    name: 'complain',
    class: 'neutral',
    by: 'members',
    target: 'outside',
    benefit: 0.5,
    value: 'warning',
    brandBenefit: -0.6,
    cost: 0.5,
    visibility: 'outward',
    sentence: 'Complain about the brand, inside and to friends outside.',
    told: 'complained about the brand',
  }),
  act({
    name: 'sanction',
    class: 'harmful',
    by: 'members',
    target: 'violator',
    benefit: -0.5,
    cost: 0.35,
    approval: 0.6,
    visibility: 'circle',
    loss: 0.5,
    teaches: true,
    sentence: 'Make somebody who broke a rule pay for it.',
    told: 'made {target} pay for breaking a rule',
  }),
  act({
    name: 'join',
    class: 'neutral',
    by: 'members',
    target: 'self',
    benefit: 1,
    value: 'belief',
    cost: 0.55,
    visibility: 'circle',
    sentence: 'Become a member, or come back.',
    told: 'joined',
  }),
  act({
    name: 'leave',
    class: 'neutral',
    by: 'members',
    target: 'self',
    benefit: 1,
    value: 'loss',
    cost: 0.45,
    sentence: 'Leave the community.',
    told: 'left',
  }),
  act({
    name: 'welcome',
    class: 'kind',
    by: 'team',
    target: 'addressee',
    benefit: 0.4,
    visibility: 'circle',
    teaches: true,
    minutes: 4,
    sentence: 'Greet somebody in person and say how things are done here.',
    told: 'greeted {target}',
  }),
  act({
    name: 'recognise',
    class: 'kind',
    by: 'team',
    target: 'addressee',
    benefit: 0.8,
    visibility: 'community',
    earned: true,
    minutes: 10,
    sentence: 'Give somebody a public award.',
    told: 'gave {target} an award',
  }),
  act({
    name: 'moderate',
    class: 'harmful',
    by: 'team',
    target: 'addressee',
    benefit: -0.3,
    visibility: 'community',
    loss: 0.6,
    teaches: true,
    minutes: 6,
    sentence: 'Hide what broke the rules and tell its author so.',
    told: 'hid what {target} had posted',
  }),
  act({
    name: 'resolve',
    class: 'kind',
    by: 'team',
    target: 'addressee',
    benefit: 1,
    visibility: 'recipient',
    minutes: 20,
    sentence: 'Put right what somebody was harmed by.',
    told: 'put right what had harmed {target}',
  }),
  act({
    name: 'announce',
    class: 'neutral',
    by: 'team',
    target: 'addressee',
    visibility: 'community',
    minutes: 30,
    sentence: 'Say something to many at once: an apology, news or a rule.',
    told: 'made an announcement',
  }),
  act({
    name: 'ask to share',
    class: 'neutral',
    by: 'team',
    target: 'addressee',
    benefit: -0.05,
    minutes: 3,
    sentence: 'Ask somebody in person to pass it on.',
    told: 'asked {target} to pass it on',
  }),
  act({
    name: 'common moderation',
    class: 'neutral',
    by: 'team',
    target: 'addressee',
    minutes: 2,
    how: 'common',
    sentence: 'Hide a post that is off topic from everybody, without a word to its author.',
    told: 'hid from everybody what {target} had posted off topic',
  }),
  act({
    name: 'personal moderation',
    class: 'neutral',
    by: 'team',
    target: 'addressee',
    minutes: 1,
    how: 'personal',
    sentence: 'Let somebody see the posts of their own circles first, from now on.',
    told: 'let {target} see the posts of their own circles first',
  }),
]
