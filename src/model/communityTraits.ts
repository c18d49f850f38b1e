import { between, common, personal, type Trait } from './Trait.ts'

const unlimited = Number.POSITIVE_INFINITY

/**
 * The catalogue of traits and population parameters that communities ask for; games use some of them, too. Benefits and costs are shares of the stake (the minutes of a
 * visit), so willingness (α, ρ) has no unit. Schema, defaults, documentation and sweep paths are derived from here.
 */
export const communityTraits = {
  // Constant traits of a person.
  altruism: between(
    'pays to harm others',
    'pays to help others',
    personal(
      'α',
      'willingness to pay for another’s benefit before any experience; negative is spite',
      'share',
      [-2, 2],
      'normal',
      0.14,
      0.12,
    ),
  ),
  positive_reciprocity: between(
    'kindness leaves them cold',
    'kindness makes them give much',
    personal(
      'ρ⁺',
      'how far experienced kindness raises the willingness to pay for another',
      'share',
      [0, 5],
      'normal',
      0.55,
      0.3,
      'positive_reciprocity',
    ),
  ),
  negative_reciprocity: between(
    'harm leaves them indifferent',
    'they retaliate',
    personal(
      'ρ⁻',
      'how far experienced harm lowers it; near 0 is indifference, large is retaliation',
      'share',
      [0, 5],
      'normal',
      0.8,
      0.6,
      'negative_reciprocity',
    ),
  ),
  norm_sensitivity: between(
    'norms do not count',
    'norms decide',
    personal(
      'ν',
      'weight of norms in the utility',
      'share of stake',
      [0, 10],
      'lognormal',
      0.16,
      0.12,
      'normative_influence',
    ),
  ),
  need_for_orientation: between(
    'newcomers go their own way',
    'newcomers do as others do',
    personal(
      'η',
      'how much a person new to the community follows what others are seen to do',
      'share of stake',
      [0, 20],
      'lognormal',
      0.2,
      0.2,
      'normative_influence',
    ),
  ),
  prior_variance: between(
    'sure from the start',
    'unsure, open to what they hear',
    personal(
      'P₀',
      'variance of a person’s first belief about the brand: how unsure they start',
      'belief²',
      [0.0001, 4],
      'lognormal',
      0.25,
      0.15,
    ),
  ),
  first_belief: between(
    'thinks the brand bad',
    'thinks it good',
    personal(
      'μ₀',
      'a person’s first belief about the brand’s quality',
      '−1 bad to 1 good',
      [-1, 1],
      'normal',
      0.35,
      0.3,
    ),
  ),
  activity: personal('a', 'visits per day when fully attached', 'visits per day', [0.001, 24], 'lognormal', 0.4, 0.6),
  choice_precision: between(
    'acts almost at random',
    'always does what suits them best',
    personal(
      'λ',
      'precision of choice: how much a share of the stake moves the log odds',
      '1 / share of stake',
      [0.1, 100],
      'lognormal',
      10,
      1.5,
    ),
  ),

  // Emotional state: what is experienced, how long it lasts (model 4.1).
  weight_direct: between(
    'the person does not count',
    'only the person counts',
    common('w_d', 'weight of the goodwill toward the very person', 'share', [0, 1], 0.5),
  ),
  weight_generalised: between(
    'the community does not count',
    'only the community counts',
    common('w_g', 'weight of the goodwill toward the whole community (pay it forward)', 'share', [0, 1], 0.35),
  ),
  weight_mood: between(
    'the mood does not count',
    'only the mood counts',
    common('w_m', 'weight of the mood', 'share', [0, 1], 0.15, 'mood'),
  ),
  goodwill_step_kind: between(
    'a kind act is hardly felt',
    'one kind act wins them over',
    common('κ_G⁺', 'how far one kind act of full benefit moves the goodwill toward its sender', 'share', [0, 1], 0.45),
  ),
  goodwill_step_harm: between(
    'a harmful act is hardly felt',
    'one harmful act spoils it all',
    common('κ_G⁻', 'the same for one harmful act: bad is stronger than good', 'share', [0, 1], 0.7),
  ),
  community_step_kind: between(
    'the others get no credit',
    'one act wins them for all',
    common('κ_C⁺', 'how far one kind act received moves the goodwill toward the community', 'share', [0, 1], 0.22),
  ),
  community_step_harm: between(
    'the others get no blame',
    'one act turns them against all',
    common('κ_C⁻', 'the same for one harmful act', 'share', [0, 1], 0.35),
  ),
  mood_step_kind: between(
    'hardly cheers them up',
    'makes their day',
    common('κ_m⁺', 'how far one kind act received moves the mood', 'share', [0, 1], 0.4, 'mood'),
  ),
  mood_step_harm: between(
    'hardly annoys them',
    'ruins their day',
    common('κ_m⁻', 'the same for one harmful act', 'share', [0, 1], 0.6, 'mood'),
  ),
  contagion: between(
    'what is seen leaves them cold',
    'they catch every mood',
    common('κ_seen', 'how far an act merely seen moves the mood (emotional contagion)', 'share', [0, 1], 0.06, 'mood'),
  ),
  reputation_step: between(
    'what is only seen earns nothing',
    'one act seen wins them over',
    common('κ_rep', 'how far a kind act merely seen moves the goodwill toward its actor', 'share', [0, 1], 0.06),
  ),
  goodwill_half_life: common('h_G', 'half-life of goodwill toward a person or the brand', 'days', [0.1, unlimited], 90),
  community_half_life: common('h_C', 'half-life of goodwill toward the community', 'days', [0.1, unlimited], 45),
  mood_half_life: common('h_m', 'half-life of mood', 'days', [0.01, unlimited], 1, 'mood'),
  repeat_discount: between(
    'only the first one counts',
    'every one counts in full',
    common(
      'γ',
      'a repeated kind act of the same sender counts γ to the power of repeats in about 30 days',
      'share',
      [0, 1],
      0.75,
    ),
  ),
  paid_discount: between(
    'a paid voice counts for nothing',
    'it counts like anybody’s',
    common('ι', 'an act of the paid voice counts this much: intention is part of kindness', 'share', [0, 1], 0.75),
  ),
  redress: between(
    'complaining is worth nothing',
    'complaining is worth much',
    common(
      'b_r',
      'what complaining is worth to oneself while one’s own complaint is open',
      'share of stake',
      [0, 10],
      0.2,
    ),
  ),
  bystander_effect: between(
    'others make no difference',
    'one leaves it to the others',
    common(
      'ω',
      'how much each other person seen lately who could answer lowers the benefit of answering oneself',
      'ratio',
      [0, 10],
      0.08,
      null,
      'form: volunteer’s dilemma, Diekmann 1985, doi:10.1177/0022002785029004003; number provisional',
    ),
  ),
  silence_harm: between(
    'silence does not hurt',
    'silence hurts like the worst',
    common(
      'β_0',
      'harm, as a share of the largest benefit, felt when one’s question lapses unanswered',
      'share',
      [0, 1],
      0.25,
    ),
  ),

  // Ties and attention.
  closeness_step: between(
    'hardly brings them closer',
    'one act makes them close',
    common('κ_w', 'how far one act exchanged raises the closeness of two people', 'share', [0, 1], 0.12),
  ),
  closeness_half_life: common('h_w', 'half-life of closeness', 'days', [0.1, unlimited], 180),
  attention_closeness: between(
    'all come to mind alike',
    'close ones come first',
    common('φ', 'extra weight of a close tie when somebody to turn to comes to mind', 'ratio', [0, 100], 6),
  ),
  attention_goodwill: between(
    'all come to mind alike',
    'friends and foes come first',
    common('ψ', 'extra weight of strong feelings, good or bad, when somebody comes to mind', 'ratio', [0, 100], 6),
  ),

  // Norms (4.3).
  norm_step: between(
    'one act hardly counts',
    'one act makes the norm',
    common('κ_d', 'how far one act seen moves the descriptive norm', 'share', [0, 1], 0.05, 'normative_influence'),
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
  lesson_step: between(
    'one lesson teaches little',
    'one lesson teaches all',
    common(
      'κ_k',
      'how far one lesson, announcement or sanction seen raises the knowledge of the rules',
      'share',
      [0, 1],
      0.25,
      'normative_influence',
    ),
  ),
  knowledge_half_life: common(
    'h_k',
    'half-life of the knowledge of the rules',
    'days',
    [0.1, unlimited],
    180,
    'normative_influence',
  ),
  sanction_step: between(
    'one case teaches nothing',
    'one case teaches all',
    common(
      'κ_e',
      'how far one harmful act done or seen moves the expected sanction toward the loss that followed',
      'share',
      [0, 1],
      0.3,
      'normative_influence',
    ),
  ),
  sanction_half_life: common(
    'h_e',
    'half-life of the expected sanction',
    'days',
    [0.1, unlimited],
    60,
    'normative_influence',
  ),
  request_weight: between(
    'being asked changes nothing',
    'being asked means approval',
    common(
      'R_ask',
      'approval that a request to share lends to sharing for a week, times the asker’s credibility',
      'approval',
      [0, 1],
      0.6,
      'normative_influence',
    ),
  ),

  // Beliefs (4.4).
  drift_variance: between(
    'once sure, always sure',
    'soon unsure again',
    common(
      'q',
      'growth of the variance of a belief per day',
      'belief² per day',
      [0, 1],
      0.0005,
      'informational_influence',
    ),
  ),
  signal_variance: between(
    'every word is believed',
    'hardly a word is believed',
    common('V_y', 'variance of one signal', 'belief²', [0.000001, 100], 0.3, 'informational_influence'),
  ),
  common_source: between(
    'each speaks for themselves',
    'all repeat the same',
    common('r', 'correlation of what peers say on the same day', 'share', [0, 1], 0.5, 'informational_influence'),
  ),
  disagreement_unsure: between(
    'disagreement leaves them sure',
    'disagreement makes them unsure',
    common(
      'χ',
      'how far disagreement among peers raises the variance of a belief',
      'ratio',
      [0, 10],
      0.2,
      'informational_influence',
    ),
  ),
  caution: between(
    'doubt does not hold them back',
    'doubt holds them back',
    common(
      'δ',
      'how much one standard deviation of doubt lowers the value of sharing, joining or complaining',
      'ratio',
      [0, 10],
      0.5,
    ),
  ),

  // Attachment, joining, leaving (4.6).
  visit_sensitivity: between(
    'all visit alike',
    'the attached visit far more',
    common('σ', 'how strongly visits depend on attachment', 'ratio', [0, 20], 1.2),
  ),
  notice: between(
    'nothing draws them in',
    'what they received draws them in',
    common(
      'ζ',
      'how much more often somebody visits while an act of the largest benefit, or harm, that they received waits to be seen',
      'ratio',
      [0, 100],
      0,
    ),
  ),
  half_deserved: common(
    'd½',
    'kind acts in about 30 days for which an award is neither praise nor offence; with 0 all awards are praise',
    'acts',
    [0, 1000],
    0,
    null,
    'form: Restivo & van de Rijt 2014, doi:10.1080/1369118X.2014.888459',
  ),
  esteem_step: between(
    'an award changes nothing',
    'one award says it all',
    common(
      'κ_E',
      'how far an award moves the esteem E in which people feel held, which adds to what the rules approve (ν·E·R), and their identity',
      'share',
      [0, 1],
      0,
      'normative_influence',
      'form: Restivo & van de Rijt 2012, doi:10.1371/journal.pone.0034358',
    ),
  ),
  identity_step: between(
    'they hardly grow into it',
    'one act makes it theirs',
    common(
      'κ_id',
      'how far one act seen moves the identity with the community, and small talk of a circle mate the bonds',
      'share',
      [0, 1],
      0.012,
    ),
  ),
  bond_step: between(
    'bonds hardly grow',
    'one act binds them',
    common('κ_b⁺', 'how far one kind act exchanged moves the bonds', 'share', [0, 1], 0.08),
  ),
  bond_step_harm: between(
    'bonds hardly suffer',
    'one act cuts them',
    common('κ_b⁻', 'the same for one harmful act received', 'share', [0, 1], 0.08),
  ),
  attachment_half_life: common(
    'h_S',
    'half-life of identity and bonds: silence erodes both',
    'days',
    [0.1, unlimited],
    60,
  ),
  first_identity: between(
    'against the community',
    'wholly part of it',
    common('S₀', 'identity with the community on joining', '−1 to 1', [-1, 1], 0.3),
  ),
  reach: between(
    'it reaches nobody',
    'it reaches all',
    common('reach', 'probability that an outward act reaches a given circle mate', 'share', [0, 1], 0.12),
  ),
  visits_per_message: common(
    'v_m',
    'visits for each message written, when the activity of people is read from a log',
    'visits',
    [1, 1000],
    5,
  ),
  question_patience: common('T_q', 'days after which an unanswered question lapses', 'days', [0.1, 365], 10),
  lapse_after: common('T_l', 'days without a visit after which a member counts as lapsed', 'days', [1, unlimited], 90),
} as const satisfies Record<string, Trait>
