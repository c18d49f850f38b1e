import type { Channel } from './channels.ts'

/**
 * A constant of a population. `varies` says how people of one population differ: a normal or a lognormal (heavy tail),
 * whose outliers are set to the end of the range, or not at all (one number for the population).
 */
export interface Trait {
  readonly symbol: string
  readonly meaning: string
  readonly unit: string
  readonly range: readonly [low: number, high: number]
  readonly varies: 'normal' | 'lognormal' | 'no'
  readonly mean: number
  readonly sd: number
  /** The channel that uses it; null when every decision does. A channel that is off leaves it without any effect. */
  readonly channel: Channel | null
  /** Where the number comes from. */
  readonly source: string
  /** Set where only the games of the laboratory ask for it. */
  readonly only?: 'laboratory'
}

const provisional = 'provisional: chosen for plausible rates, not calibrated'
const unlimited = Number.POSITIVE_INFINITY

function personal(
  symbol: string,
  meaning: string,
  unit: string,
  range: readonly [number, number],
  varies: 'normal' | 'lognormal',
  mean: number,
  sd: number,
  channel: Channel | null = null,
  source: string = provisional,
): Trait {
  return { symbol, meaning, unit, range, varies, mean, sd, channel, source }
}

function common(
  symbol: string,
  meaning: string,
  unit: string,
  range: readonly [number, number],
  mean: number,
  channel: Channel | null = null,
  source: string = provisional,
): Trait {
  return { symbol, meaning, unit, range, varies: 'no', mean, sd: 0, channel, source }
}

/** A trait that only games ask for. */
function ofGames<T extends Trait>(trait: T): T & { readonly only: 'laboratory' } {
  return { ...trait, only: 'laboratory' }
}

/**
 * The catalogue of traits and population parameters. Benefits and costs are shares of the stake (the minutes of a
 * visit), so willingness (α, ρ) has no unit. Schema, defaults, documentation and sweep paths are derived from here.
 */
export const traits = {
  // Constant traits of a person.
  altruism: personal(
    'α',
    'willingness to pay for another’s benefit before any experience; negative is spite',
    'share',
    [-2, 2],
    'normal',
    0.14,
    0.12,
  ),
  positive_reciprocity: personal(
    'ρ⁺',
    'how far experienced kindness raises the willingness to pay for another',
    'share',
    [0, 5],
    'normal',
    0.55,
    0.3,
    'positive_reciprocity',
  ),
  negative_reciprocity: personal(
    'ρ⁻',
    'how far experienced harm lowers it; near 0 is indifference, large is retaliation',
    'share',
    [0, 5],
    'normal',
    0.8,
    0.6,
    'negative_reciprocity',
  ),
  norm_sensitivity: personal(
    'ν',
    'weight of norms in the utility',
    'share of stake',
    [0, 10],
    'lognormal',
    0.16,
    0.12,
    'normative_influence',
  ),
  need_for_orientation: personal(
    'η',
    'how much a person new to the community follows what others are seen to do',
    'share of stake',
    [0, 20],
    'lognormal',
    0.2,
    0.2,
    'normative_influence',
  ),
  prior_variance: personal(
    'P₀',
    'variance of a person’s first belief about the brand: how unsure they start',
    'belief²',
    [0.0001, 4],
    'lognormal',
    0.25,
    0.15,
  ),
  first_belief: personal(
    'μ₀',
    'a person’s first belief about the brand’s quality',
    '−1 bad to 1 good',
    [-1, 1],
    'normal',
    0.35,
    0.3,
  ),
  activity: personal('a', 'visits per day when fully attached', 'visits per day', [0.001, 24], 'lognormal', 0.4, 0.6),
  choice_precision: personal(
    'λ',
    'precision of choice: how much a share of the stake moves the log odds',
    '1 / share of stake',
    [0.1, 100],
    'lognormal',
    10,
    1.5,
  ),

  // Emotional state: what is experienced, how long it lasts (model 4.1).
  weight_direct: common('w_d', 'weight of the goodwill toward the very person', 'share', [0, 1], 0.5),
  weight_generalised: common(
    'w_g',
    'weight of the goodwill toward the whole community (pay it forward)',
    'share',
    [0, 1],
    0.35,
  ),
  weight_mood: common('w_m', 'weight of the mood', 'share', [0, 1], 0.15, 'mood'),
  goodwill_step_kind: common(
    'κ_G⁺',
    'how far one kind act of full benefit moves the goodwill toward its sender',
    'share',
    [0, 1],
    0.45,
  ),
  goodwill_step_harm: common('κ_G⁻', 'the same for one harmful act: bad is stronger than good', 'share', [0, 1], 0.7),
  community_step_kind: common(
    'κ_C⁺',
    'how far one kind act received moves the goodwill toward the community',
    'share',
    [0, 1],
    0.22,
  ),
  community_step_harm: common('κ_C⁻', 'the same for one harmful act', 'share', [0, 1], 0.35),
  mood_step_kind: common('κ_m⁺', 'how far one kind act received moves the mood', 'share', [0, 1], 0.4, 'mood'),
  mood_step_harm: common('κ_m⁻', 'the same for one harmful act', 'share', [0, 1], 0.6, 'mood'),
  contagion: common(
    'κ_seen',
    'how far an act merely seen moves the mood (emotional contagion)',
    'share',
    [0, 1],
    0.06,
    'mood',
  ),
  reputation_step: common(
    'κ_rep',
    'how far a kind act merely seen moves the goodwill toward its actor',
    'share',
    [0, 1],
    0.06,
  ),
  goodwill_half_life: common('h_G', 'half-life of goodwill toward a person or the brand', 'days', [0.1, unlimited], 90),
  community_half_life: common('h_C', 'half-life of goodwill toward the community', 'days', [0.1, unlimited], 45),
  mood_half_life: common('h_m', 'half-life of mood', 'days', [0.01, unlimited], 1, 'mood'),
  repeat_discount: common(
    'γ',
    'a repeated kind act of the same sender counts γ to the power of repeats in about 30 days',
    'share',
    [0, 1],
    0.75,
  ),
  paid_discount: common(
    'ι',
    'an act of the paid voice counts this much: intention is part of kindness',
    'share',
    [0, 1],
    0.75,
  ),
  redress: common(
    'b_r',
    'what complaining is worth to oneself while one’s own complaint is open',
    'share of stake',
    [0, 10],
    0.2,
  ),
  bystander_effect: common(
    'ω',
    'how much each other person seen lately who could answer lowers the benefit of answering oneself',
    'ratio',
    [0, 10],
    0.08,
    null,
    'form: volunteer’s dilemma, Diekmann 1985, doi:10.1177/0022002785029004003; number provisional',
  ),
  silence_harm: common(
    'β_0',
    'harm, as a share of the largest benefit, felt when one’s question lapses unanswered',
    'share',
    [0, 1],
    0.25,
  ),

  // Ties and attention.
  closeness_step: common('κ_w', 'how far one act exchanged raises the closeness of two people', 'share', [0, 1], 0.12),
  closeness_half_life: common('h_w', 'half-life of closeness', 'days', [0.1, unlimited], 180),
  attention_closeness: common(
    'φ',
    'extra weight of a close tie when somebody to turn to comes to mind',
    'ratio',
    [0, 100],
    6,
  ),
  attention_goodwill: common(
    'ψ',
    'extra weight of strong feelings, good or bad, when somebody comes to mind',
    'ratio',
    [0, 100],
    6,
  ),

  // Norms (4.3).
  norm_step: common(
    'κ_d',
    'how far one act seen moves the descriptive norm',
    'share',
    [0, 1],
    0.05,
    'normative_influence',
  ),
  half_majority: common(
    'n½',
    'different people seen at which the descriptive norm has half of its full effect',
    'people',
    [0.01, 1000],
    2,
    'normative_influence',
    'Asch 1955, doi:10.1038/scientificamerican1155-31: three or four are nearly as strong as fifteen',
  ),
  lesson_step: common(
    'κ_k',
    'how far one lesson, announcement or sanction seen raises the knowledge of the rules',
    'share',
    [0, 1],
    0.25,
    'normative_influence',
  ),
  knowledge_half_life: common(
    'h_k',
    'half-life of the knowledge of the rules',
    'days',
    [0.1, unlimited],
    180,
    'normative_influence',
  ),
  sanction_step: common(
    'κ_e',
    'how far one harmful act done or seen moves the expected sanction toward the loss that followed',
    'share',
    [0, 1],
    0.3,
    'normative_influence',
  ),
  sanction_half_life: common(
    'h_e',
    'half-life of the expected sanction',
    'days',
    [0.1, unlimited],
    60,
    'normative_influence',
  ),
  request_weight: common(
    'R_ask',
    'approval that a request to share lends to sharing for a week, times the asker’s credibility',
    'approval',
    [0, 1],
    0.6,
    'normative_influence',
  ),

  // Beliefs (4.4).
  drift_variance: common(
    'q',
    'growth of the variance of a belief per day',
    'belief² per day',
    [0, 1],
    0.0005,
    'informational_influence',
  ),
  signal_variance: common('V_y', 'variance of one signal', 'belief²', [0.000001, 100], 0.3, 'informational_influence'),
  common_source: common(
    'r',
    'correlation of what peers say on the same day',
    'share',
    [0, 1],
    0.5,
    'informational_influence',
  ),
  disagreement_unsure: common(
    'χ',
    'how far disagreement among peers raises the variance of a belief',
    'ratio',
    [0, 10],
    0.2,
    'informational_influence',
  ),
  caution: common(
    'δ',
    'how much one standard deviation of doubt lowers the value of sharing, joining or complaining',
    'ratio',
    [0, 10],
    0.5,
  ),

  // Attachment, joining, leaving (4.6).
  visit_sensitivity: common('σ', 'how strongly visits depend on attachment', 'ratio', [0, 20], 1.2),
  identity_step: common('κ_id', 'how far one act seen moves the identity with the community', 'share', [0, 1], 0.012),
  bond_step: common('κ_b', 'how far one act exchanged moves the bonds', 'share', [0, 1], 0.08),
  attachment_half_life: common(
    'h_S',
    'half-life of identity and bonds: silence erodes both',
    'days',
    [0.1, unlimited],
    60,
  ),
  first_identity: common('S₀', 'identity with the community on joining', '−1 to 1', [-1, 1], 0.3),
  reach: common('reach', 'probability that an outward act reaches a given circle mate', 'share', [0, 1], 0.12),
  visits_per_message: common(
    'v_m',
    'visits for each message written, when the activity of people is read from a log',
    'visits',
    [1, 1000],
    5,
  ),
  question_patience: common('T_q', 'days after which an unanswered question lapses', 'days', [0.1, 365], 10),
  lapse_after: common('T_l', 'days without a visit after which a member counts as lapsed', 'days', [1, unlimited], 90),

  // Games of the laboratory (4.5).
  first_norm: ofGames(
    personal(
      'd₀',
      'what a person first expects others to give or send',
      'share of stake',
      [0, 1],
      'normal',
      0.49,
      0.27,
      null,
      'mean and spread of beliefs in the first period, Fischbacher & Gächter 2010, doi:10.1257/aer.100.1.541',
    ),
  ),
  first_sanction: ofGames(
    personal(
      'e₀',
      'loss that a person first expects per unit withheld where others can answer',
      'ratio',
      [-1, 3],
      'normal',
      0.6,
      0.4,
      'normative_influence',
    ),
  ),
  orientation_spread: ofGames(
    common(
      's_η',
      'how much the need for orientation differs from one situation to the next: sd of its logarithm',
      'log',
      [0, 10],
      2.5,
      'normative_influence',
    ),
  ),
  learning_gain: ofGames(
    common(
      'q/V',
      'drift of what others do, per period, in units of the variance of one observation: at rest it gives the gain of learning',
      'ratio',
      [0, 100],
      0.3,
      null,
      'gain of 0.42 in beliefs, Fischbacher & Gächter 2010, doi:10.1257/aer.100.1.541',
    ),
  ),
  belief_noise: ofGames(
    common(
      's_b',
      'standard deviation of a stated belief around the one held',
      'share of stake',
      [0, 1],
      0.115,
      null,
      'residual of stated beliefs, Fischbacher & Gächter 2010, doi:10.1257/aer.100.1.541',
    ),
  ),
  mood_of_person: ofGames(
    common('r_p', 'share of the variance of a choice’s draw that stays with the person', 'share', [0, 1], 0.1),
  ),
  mood_of_sitting: ofGames(
    common('r_s', 'the same for choices filled in at one sitting (a table)', 'share', [0, 1], 0.96),
  ),
  round_numbers: ofGames(
    common(
      'p_5',
      'share of choices that consider round numbers only, quarters of the stake',
      'share',
      [0, 1],
      0.5,
      null,
      '61.6 % of contributions are multiples of 5 of 20, Fischbacher & Gächter 2010, doi:10.1257/aer.100.1.541',
    ),
  ),
  foresight: ofGames(
    common(
      'f',
      'share of a gift that is expected back in the next period, where the same people go on together',
      'ratio',
      [0, 1],
      0.2,
      'positive_reciprocity',
    ),
  ),
  impunity_step: ofGames(
    common(
      'κ_u',
      'how far withholding without consequence, or reward, moves the sanction expected: less than a sanction does, as bad is stronger than good',
      'share',
      [0, 1],
      0.1,
      'normative_influence',
    ),
  ),
  revenge: ofGames(
    common('v', 'share of a loss suffered that is held against each who gave at least as much', 'ratio', [0, 10], 0.3),
  ),
  emulation_step: ofGames(
    common(
      'κ_p',
      'how far being punished below the mean moves what one takes for right toward the highest giver',
      'share',
      [0, 1],
      0.3,
      'normative_influence',
    ),
  ),
  accuracy: ofGames(common('A', 'worth of saying what one sees to be true', 'share of stake', [0, 100], 0.6)),
  evidence_noise: ofGames(
    common(
      's_A',
      'how much the clarity of what one sees differs from one judgement to the next, as a share of its mean',
      'ratio',
      [0, 10],
      0.43,
    ),
  ),
  revision_cost: ofGames(
    common(
      'c_r',
      'what weighing one’s judgement against that of others costs, as a share of the worth of being right',
      'ratio',
      [0, 1],
      0.2,
      'informational_influence',
    ),
  ),
  adoption_ease: ofGames(
    common(
      'c_a',
      'how much less it costs to take over what others say as it is, in the same unit',
      'ratio',
      [0, 1],
      0.2,
      'informational_influence',
    ),
  ),
} as const satisfies Record<string, Trait>

export type TraitName = keyof typeof traits

/**
 * Where the mean of a trait may lie when people differ in it. Of a normal that is cut at 0 it may be below: whoever would
 * have less than nothing has nothing, so such a mean says that more than half have none of it.
 */
export function meanRange({ varies, range: [low, high] }: Trait): readonly [low: number, high: number] {
  return varies === 'normal' && low === 0 ? [-high, high] : [low, high]
}
