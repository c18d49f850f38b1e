import type * as z from 'zod'
import { digitalObjectIdentifier, webAddress } from '../../scenario/experiment/citation.ts'
import { count, either, keyed, leaf, list, map, number, oneOf, text, yesNo } from '../../scenario/schema/leaf.ts'
import { gameSchema } from '../game/gameSchema.ts'
import { figureSchema } from './figureSchema.ts'
import { predictionSchema } from './predictionSchema.ts'
import { steps } from './steps.ts'

const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const

/** Text of a scenario, or of a part of one, which is read by itself later. */
const block = (description: string) =>
  leaf('a part of a scenario, as text after |', '"title: …"', { type: 'string', description }, (written) => written)

const paragraph = (description: string, example: string) => text(description, example, 1200)

const option = map('an option such as {answer: You, misconception: kindness is a swap}', {
  answer: text('What is answered.', 'Other members'),
  right: yesNo('Whether this is right; one option is.').prefault('no'),
  misconception: text(
    'What somebody believes who answers this: for each that is not right.',
    'kindness is a swap between two',
  ).optional(),
})

const run = map('a run such as {name: nobody answers kindness}', {
  name: text('What is different in this run.', 'nobody answers kindness', 60),
  change: block('What this run changes in the scenario; nothing by default.').optional(),
})

const claim = map('a claim such as {figure: back, above: 0}', {
  figure: text('The figure that is claimed to be so.', 'back'),
  above: number('Its interval lies above this.', everything, '0').optional(),
  below: number('Its interval lies below this.', everything, '0').optional(),
})

const shown = either('{says: …}, {chart: …} or {bars: …}', [
  map('a map with says', { says: paragraph('A paragraph, with figures in braces.', 'Back came {back}.') }).meta({
    title: 'says',
    description: 'A paragraph.',
  }),
  map('a map with bars', {
    bars: keyed('figures with what they are, in words', text('What it is.', 'posts for everybody', 60)).meta({
      description: 'Figures, each with what it is in words.',
    }),
    unit: text('Of what.', 'Kind acts a month', 120),
  }).meta({ title: 'bars', description: 'Figures as bars on one scale.' }),
  map('a map with chart', {
    chart: text('The name of a chart of the report.', 'differences'),
    run: text('Of which run; by default the first.', 'nobody answers kindness').optional(),
  }).meta({ title: 'chart', description: 'A chart of the report.' }),
])

const study = map('a study with cite, found and doi', {
  cite: text('The full citation.', 'Fehr, E., & Gächter, S. (2000). …', 500),
  found: paragraph('What it found.', 'Contributions rise when people can punish.'),
  doi: digitalObjectIdentifier('Where it is published.').optional(),
  url: webAddress('Where it is found, if it has no DOI.').optional(),
})

const timing = map('a step such as {step: predict, minutes: 1, say: …}', {
  step: oneOf('step', 'A step of the lesson; all of them, in this order.', steps),
  minutes: number('Minutes in a class.', [0, 60], '1'),
  say: paragraph('What the facilitator does or says.', 'Let everybody write down a number.'),
})

const asked = map('a map with question and expect', {
  question: paragraph('A question to the class.', 'Why are there no more thanks?'),
  expect: paragraph('What to expect as an answer.', 'People give on to others.'),
})

const task = map('a map with task and lines', {
  task: paragraph('What to write on paper.', 'Your number, and why:'),
  lines: count('Empty lines for it.', [0, 12], '2'),
})

/** Format of lesson files: content only, so that another lesson touches no code. */
export const lessonSchema = map('a map of keys such as order, title and story', {
  order: count('The place among the lessons; each has its own.', [1, 99], '1'),
  title: text('A claim in a few words.', 'Kindness comes back, mostly to others', 80),
  asks: text('What the lesson asks, in one sentence.', 'You thank people. What comes back, and to whom?'),
  minutes: count('How long it takes somebody alone.', [1, 60], '6'),
  story: list('a list of sentences', paragraph('A sentence or two of the story.', 'You look after a community.')).meta({
    description: 'What it is about, a sentence or two after the other.',
  }),
  question: map('a map with ask and options', {
    ask: paragraph('What is asked before and after.', 'You thank somebody. Who gets most of what comes back?'),
    options: list('a list of options', option).meta({ description: 'Three or four answers.' }),
  }).meta({ description: 'One question, asked before and after: whether the lesson taught.' }),
  prediction: predictionSchema.meta({ description: 'What is guessed before anything runs.' }),
  scenario: block('A whole scenario. A lesson has either this or a game.').optional(),
  runs: list('a list of runs such as {name: nobody answers kindness}', run)
    .prefault([{ name: 'the community' }])
    .meta({ description: 'The versions in which the scenario is run; by default one, as it is.' }),
  build: map('a map with strategy, hours and of', {
    strategy: text('The strategy of the scenario that the learner makes.', 'yours', 40),
    hours: number('Hours a week that can be given away.', [1, 40], '10'),
    of: list('a list of strategies', text('A strategy of which it can be made.', 'greet', 40)).meta({
      description: 'Strategies of which it can be made.',
    }),
    figure: text('The figure by which plans are held against each other.', 'yours', 40),
  })
    .meta({ description: 'Lets the learner share hours among strategies before it is run.' })
    .optional(),
  game: gameSchema
    .meta({ description: 'The public goods game, which the learner plays in place of communities that run.' })
    .optional(),
  figures: keyed('a map of figures by name', figureSchema)
    .prefault({})
    .meta({ description: 'Numbers from what came out, by names that you give.' }),
  claims: list('a list of claims such as {figure: back, above: 0}', claim)
    .prefault([])
    .meta({ description: 'What has to come out: the tests check it.' }),
  reveal: list('a list of what is shown, such as {says: …}', shown).meta({
    description: 'What is shown of what came out, one after the other.',
  }),
  try: map('a map with says', {
    says: paragraph('One thing to try.', 'Switch off the mood, and run again.'),
    change: block('What to change in the scenario for it, which then opens in the sandbox.').optional(),
  }).meta({ description: 'One thing to try afterwards.' }),
  take_home: text('One sentence to take home.', 'Kindness comes back, mostly to others.', 200),
  study: list('a list of studies', study).meta({ description: 'The published studies behind it.' }),
  guide: map('a map with aim, timing, ask and pitfalls', {
    aim: paragraph('What learners can do afterwards.', 'Say to whom kindness comes back.'),
    timing: list('a list of steps with minutes', timing).meta({ description: 'Each step with its minutes.' }),
    ask: list('a list of questions', asked).meta({ description: 'Questions to the class.' }),
    pitfalls: list('a list of pitfalls', paragraph('What goes wrong easily.', 'The model is not your community.')).meta(
      {
        description: 'What goes wrong easily.',
      },
    ),
  }).meta({ description: 'The facilitator’s guide, which is printed.' }),
  handout: list('a list of tasks', task).meta({
    description: 'What is to be written on the handout, which is printed.',
  }),
})

/** A lesson as the page has it: what its file says, and the name of the file without ending. */
export type Lesson = z.output<typeof lessonSchema> & { readonly id: string }
