/** One key of a design. `standard` is its default; a list of numbers may be empty. */
export type DesignKey =
  | {
      readonly kind: 'count'
      readonly range: readonly [number, number]
      readonly standard: number
      readonly sentence: string
    }
  | {
      readonly kind: 'number'
      readonly range: readonly [number, number]
      readonly standard: number
      readonly sentence: string
    }
  | { readonly kind: 'yes or no'; readonly standard: boolean; readonly sentence: string }
  | {
      readonly kind: 'one of'
      readonly options: readonly string[]
      readonly standard: string
      readonly sentence: string
    }
  | {
      readonly kind: 'numbers'
      readonly range: readonly [number, number]
      readonly standard: readonly number[]
      readonly sentence: string
    }

const count = (standard: number, range: readonly [number, number], sentence: string) =>
  ({ kind: 'count', standard, range, sentence }) as const
const number = (standard: number, range: readonly [number, number], sentence: string) =>
  ({ kind: 'number', standard, range, sentence }) as const
const yesNo = (standard: boolean, sentence: string) => ({ kind: 'yes or no', standard, sentence }) as const
const oneOf = <T extends string>(options: readonly [T, ...T[]], sentence: string) =>
  ({ kind: 'one of', options, standard: options[0], sentence }) as const
const numbers = (standard: readonly number[], range: readonly [number, number], sentence: string) =>
  ({ kind: 'numbers', standard, range, sentence }) as const

/** Games of the laboratory and the keys of their designs. Schema, defaults and documentation are derived from here. */
export const games = {
  'public goods': {
    sentence: 'Everybody splits an endowment between themselves and a common good, period after period.',
    keys: {
      groups: count(35, [1, 10_000], 'Groups that play at the same time in one session.'),
      group_size: count(4, [2, 100], 'People in a group.'),
      periods: count(10, [1, 1000], 'Periods.'),
      endowment: count(20, [1, 1000], 'Tokens that everybody has in each period.'),
      mpcr: number(0.4, [0, 10], 'Marginal per capita return: what each token given pays to each member of the group.'),
      rematching: oneOf(['strangers', 'partners'], 'Whether groups are drawn anew each period.'),
      all_or_nothing: yesNo(false, 'Whether the endowment can only be given whole or kept whole.'),
      table: yesNo(false, 'Whether the same people first fill in a table: what they give for each mean of the others.'),
      sanctions: oneOf(
        ['none', 'punishment', 'reward', 'punishment and reward'],
        'What people can do to each other after each period, having seen who gave what.',
      ),
      cost: number(1, [0, 100], 'Tokens that one point costs whoever assigns it.'),
      effect: number(3, [0, 100], 'Tokens that one point takes from, or gives to, whom it is assigned.'),
      costs: numbers(
        [],
        [0, 1000],
        'Total cost of 0, 1, 2, … points, where it is not proportional (convex schedules).',
      ),
      effect_share: number(0, [0, 1], 'Share of the period’s income that one point takes, in place of `effect`.'),
      points: count(10, [1, 100], 'Points that one can assign to one other at most.'),
      noise: number(
        0,
        [0, 1],
        'Probability that a contribution is carried out as its opposite, the endowment minus it.',
      ),
    },
  },
  trust: {
    sentence: 'A sender gives part of an endowment; it is multiplied; the responder returns a part.',
    keys: {
      pairs: count(100, [1, 100_000], 'Pairs in one session.'),
      endowment: count(10, [1, 1000], 'Tokens of the sender.'),
      responder_endowment: number(10, [0, 1000], 'Tokens of the responder.'),
      multiplier: number(3, [1, 100], 'What a token sent becomes.'),
    },
  },
  ultimatum: {
    sentence: 'A proposer offers part of a pie; if the responder rejects, both get nothing.',
    keys: {
      pairs: count(100, [1, 100_000], 'Pairs in one session.'),
      pie: count(10, [1, 1000], 'Tokens to divide.'),
      veto: yesNo(true, 'Whether the responder can reject; without, it is a dictator game.'),
    },
  },
  'gift exchange': {
    sentence: 'An employer pays a wage; the worker then chooses an effort that costs them and pays the employer.',
    keys: {
      pairs: count(100, [1, 100_000], 'Pairs in one session.'),
      endowment: number(10, [1, 1000], 'Largest wage in tokens.'),
      wages: count(10, [1, 100], 'Steps of the wage above 0.'),
      efforts: numbers([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1], [0, 1], 'Efforts to choose among, ascending.'),
      costs: numbers(
        [0, 1, 2, 4, 6, 8, 10, 12, 15, 18],
        [0, 1000],
        'What each effort costs the worker, in hundredths of the largest wage.',
      ),
      value: number(2, [0, 100], 'What full effort is worth to the employer, in largest wages.'),
    },
  },
  'prisoner’s dilemma': {
    sentence: 'Two people cooperate or defect, round after round; cooperating costs oneself and pays the other more.',
    keys: {
      pairs: count(50, [1, 100_000], 'Pairs in one session.'),
      rounds: count(10, [1, 1000], 'Rounds with the same partner.'),
      benefit_cost: number(2, [1, 100], 'What cooperation pays the other, in units of its cost.'),
      noise: number(0, [0, 0.5], 'Probability that a choice is carried out as its opposite.'),
    },
  },
  'line judgement': {
    sentence: 'People say which line is as long as a standard, after others have unanimously said a wrong one.',
    keys: {
      subjects: count(100, [1, 100_000], 'Subjects in one session.'),
      trials: count(12, [1, 1000], 'Critical judgements of each subject.'),
      majority: count(7, [0, 100], 'Others who say the wrong line; 0 is judging alone.'),
      allies: count(0, [0, 100], 'Others who say the right line.'),
    },
  },
  estimation: {
    sentence:
      'People estimate a quantity over several rounds, seeing the mean estimate of their neighbours in between.',
    keys: {
      groups: count(10, [1, 10_000], 'Networks in one session.'),
      group_size: count(40, [2, 1000], 'People in a network.'),
      neighbours: count(4, [0, 1000], 'Neighbours of each person; 0 is estimating alone.'),
      rounds: count(3, [2, 100], 'Estimates of each person.'),
      spread: number(
        1,
        [0, 100],
        'Standard deviation of first estimates within a network, in pool standard deviations.',
      ),
    },
  },
  'song market': {
    sentence: 'Listeners one after the other hear songs and download what they like, seeing downloads so far or not.',
    keys: {
      worlds: count(8, [2, 1000], 'Separate markets in one session.'),
      listeners: count(700, [1, 100_000], 'Listeners of each market.'),
      songs: count(48, [2, 10_000], 'Songs.'),
      listened: number(4, [0.1, 10_000], 'Songs that a listener tries, on average.'),
      popularity: yesNo(true, 'Whether the number of downloads so far is shown.'),
    },
  },
  votes: {
    sentence: 'Viewers one after the other vote comments up, down or not at all, seeing the votes so far.',
    keys: {
      comments: count(1000, [1, 100_000], 'Comments in one session.'),
      viewers: count(30, [1, 10_000], 'People who see each comment, each time in another order.'),
      planted: oneOf(['none', 'up', 'down'], 'A first vote that is there before anybody has seen the comment.'),
      tendency: number(0.55, [-100, 100], 'What people think of a comment on average, in stakes.'),
      spread: number(1.5, [0, 100], 'Standard deviation of what people think of comments, in stakes.'),
      quality: number(0.5, [0, 1], 'Share of its variance that lies in the comment, and not in who sees it.'),
      cost: number(3, [0, 100], 'What voting costs, in stakes.'),
    },
  },
} as const satisfies Record<string, { readonly sentence: string; readonly keys: Readonly<Record<string, DesignKey>> }>

export type GameName = keyof typeof games

type ValueOf<K extends DesignKey> = K extends { kind: 'yes or no' }
  ? boolean
  : K extends { kind: 'one of' }
    ? K['options'][number]
    : K extends { kind: 'numbers' }
      ? readonly number[]
      : number

/** A design of one game, every key with its value. */
export type DesignOf<G extends GameName> = {
  readonly [K in keyof (typeof games)[G]['keys']]: (typeof games)[G]['keys'][K] extends DesignKey
    ? ValueOf<(typeof games)[G]['keys'][K]>
    : never
}

/** A design of any game. Which keys it has is said by `games`. */
export type Design = Readonly<Record<string, number | boolean | string | readonly number[]>>
