/** A word that the page uses and that not everybody knows. */
export interface Word {
  /** As it stands in the list of words. */
  readonly name: string
  /** Other forms of it in sentences. */
  readonly forms?: readonly string[]
  readonly meaning: string
}

/** The words of the reports, in the order of the alphabet. */
export const glossary: readonly Word[] = [
  {
    name: 'average loss',
    meaning:
      'How much of the measure that decides you would give up on average by choosing this strategy, since another one may be the best (expected regret). 0 for a strategy that is certainly the best.',
  },
  {
    name: 'baseline',
    meaning: 'The strategy that all others are compared with: usually what you do now, or nothing.',
  },
  {
    name: 'bootstrap',
    meaning:
      'Drawing from the replicates again and again, with replacement, to see how often a result would come out otherwise.',
  },
  {
    name: 'calibrated',
    meaning: 'Chosen so that simulated people do what people did in published experiments or in a log.',
  },
  {
    name: 'case',
    forms: ['cases'],
    meaning:
      'Somebody who comes under a rule of a strategy, such as a newcomer who is to be welcomed: one act of work.',
  },
  {
    name: 'draw',
    forms: ['draws'],
    meaning: 'A throw of the dice of the simulation, such as whether somebody visits today.',
  },
  {
    name: 'generalised',
    meaning: 'Reciprocity toward others: somebody who was helped helps somebody else.',
  },
  {
    name: 'informational influence',
    meaning: 'Taking what others say or do as a hint of what is right, most of all when one is unsure.',
  },
  {
    name: 'interval',
    forms: ['intervals', 'ranges', '95 % interval', '95 % intervals'],
    meaning:
      'Where the mean of very many replicates would lie: of 100 such intervals about 95 hold it. More replicates make it narrower. It says nothing about how well the model knows your community.',
  },
  {
    name: 'kind act',
    forms: ['kind acts'],
    meaning: 'An act of one member that does another one good: an answer, a thank-you, a welcome, a guiding word.',
  },
  {
    name: 'median',
    meaning: 'The value in the middle: half of the values lie below it.',
  },
  {
    name: 'negative reciprocity',
    meaning: 'Answering harm with harm or with indifference.',
  },
  {
    name: 'normative influence',
    meaning: 'Doing what one sees others do, to fit in.',
  },
  {
    name: 'outreach',
    forms: ['acts of outreach', 'act of outreach'],
    meaning: 'What the team does for members: welcome, help, thank, moderate, announce.',
  },
  {
    name: 'positive reciprocity',
    meaning: 'Answering kindness with kindness, toward whoever was kind or toward others.',
  },
  {
    name: 'practically the same',
    meaning:
      'The whole interval of the difference is too small to matter: smaller than what the scenario says is worth acting on.',
  },
  {
    name: 'probability of being best',
    meaning: 'How often this strategy comes out best of all when the replicates are drawn anew, many times.',
  },
  {
    name: 'provisional',
    meaning: 'Chosen by hand from what is known of people in general, and not yet compared with data.',
  },
  {
    name: 'Reciprocity of Influence',
    meaning:
      'How many kind acts and shares of members come back for each act of outreach: those of the community with the outreach, minus those of the same community without any.',
  },
  {
    name: 'replicate',
    forms: ['replicates'],
    meaning:
      'One simulated community lived through from the first to the last day. All strategies live through the same ones.',
  },
  {
    name: 'shares',
    meaning: 'Times somebody passed the community on to friends.',
  },
  {
    name: 'traced',
    meaning: 'Counted by following chains of causes: an act counts when its first cause was an act of outreach.',
  },
  {
    name: 'variance',
    meaning: 'How much values differ from each other: the mean squared distance from their mean.',
  },
]
