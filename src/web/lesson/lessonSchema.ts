import type * as z from 'zod'
import { digitalObjectIdentifier, webAddress } from '../../scenario/experiment/citation.ts'
import { count, either, keyed, leaf, list, map, number, oneOf, text, yesNo } from '../../scenario/schema/leaf.ts'
import { gameSchema } from '../game/gameSchema.ts'
import { figureSchema } from './figureSchema.ts'
import { predictionSchema } from './predictionSchema.ts'
import { steps } from './steps.ts'

const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const

/** Text of a scenario, or of a part of one, which is read by itself later. */
const block = (is: string) => leaf(is, '"title: …"', {}, (written) => written)

const paragraph = (description: string, example: string) => text(description, example, 1200)

/** Format of lesson files: content only, so that another lesson touches no code. */
export const lessonSchema = map('a map of keys such as order, title and story', {
  order: count('The place among the lessons.', [1, 99], '1'),
  title: text('A claim in a few words.', 'Kindness comes back, mostly to others', 80),
  asks: text('What the lesson asks, in one sentence.', 'You thank people. What comes back, and to whom?'),
  minutes: count('How long it takes.', [1, 60], '6'),
  story: list('a list of sentences', paragraph('A sentence or two of the story.', 'You look after a community.')),
  question: map('a map with ask and options', {
    ask: paragraph('What is asked before and after.', 'You thank somebody. Who gets most of what comes back?'),
    options: list(
      'a list of options',
      map('an option such as {answer: You, misconception: kindness is a swap}', {
        answer: text('What is answered.', 'Other members'),
        right: yesNo('Whether this is right.').prefault('no'),
        misconception: text('What somebody believes who answers this.', 'kindness is a swap between two').optional(),
      }),
    ),
  }),
  prediction: predictionSchema,
  scenario: block('a scenario of format 1, as text after |').optional(),
  runs: list(
    'a list of runs such as {name: nobody answers kindness}',
    map('a run such as {name: nobody answers kindness}', {
      name: text('What is different in this run.', 'nobody answers kindness', 60),
      change: block('what this run changes in the scenario, as text after |').optional(),
    }),
  ).prefault([{ name: 'the community' }]),
  build: map('a map with strategy, hours and of', {
    strategy: text('The strategy of the scenario that the learner makes.', 'yours', 40),
    hours: number('Hours a week that can be given away.', [1, 40], '10'),
    of: list('a list of strategies', text('A strategy of which it can be made.', 'greet', 40)),
    figure: text('The figure by which plans are held against each other.', 'yours', 40),
  }).optional(),
  /** The learner plays it, in place of communities that run. */
  game: gameSchema.optional(),
  figures: keyed('a map of figures by name', figureSchema).prefault({}),
  claims: list(
    'a list of claims such as {figure: back, above: 0}',
    map('a claim such as {figure: back, above: 0}', {
      figure: text('The figure that is claimed to be so.', 'back'),
      above: number('Its interval lies above this.', everything, '0').optional(),
      below: number('Its interval lies below this.', everything, '0').optional(),
    }),
  ).prefault([]),
  reveal: list(
    'a list of what is shown, such as {says: …}',
    either('{says: …}, {chart: …} or {bars: …}', [
      map('a map with says', { says: paragraph('A paragraph, with figures in braces.', 'Back came {back}.') }),
      map('a map with bars', {
        bars: keyed('figures with what they are, in words', text('What it is.', 'posts for everybody', 60)),
        unit: text('Of what.', 'Kind acts a month', 120),
      }),
      map('a map with chart', {
        chart: text('The name of a chart of the report.', 'differences'),
        run: text('Of which run; by default the first.', 'nobody answers kindness').optional(),
      }),
    ]),
  ),
  try: map('a map with says', {
    says: paragraph('One thing to try.', 'Switch off the mood, and run again.'),
    change: block('what to change in the scenario, as text after |').optional(),
  }),
  take_home: text('One sentence to take home.', 'Kindness comes back, mostly to others.', 200),
  study: list(
    'a list of studies',
    map('a study with cite, found and doi', {
      cite: text('The full citation.', 'Fehr, E., & Gächter, S. (2000). …', 500),
      found: paragraph('What it found.', 'Contributions rise when people can punish.'),
      doi: digitalObjectIdentifier('Where it is published.').optional(),
      url: webAddress('Where it is found, if it has no DOI.').optional(),
    }),
  ),
  guide: map('a map with aim, timing, ask and pitfalls', {
    aim: paragraph('What learners can do afterwards.', 'Say to whom kindness comes back.'),
    timing: list(
      'a list of steps with minutes',
      map('a step such as {step: predict, minutes: 1, say: …}', {
        step: oneOf('step', 'A step of the lesson.', steps),
        minutes: number('Minutes in a class.', [0, 60], '1'),
        say: paragraph('What the facilitator does or says.', 'Let everybody write down a number.'),
      }),
    ),
    ask: list(
      'a list of questions',
      map('a map with question and expect', {
        question: paragraph('A question to the class.', 'Why are there no more thanks?'),
        expect: paragraph('What to expect as an answer.', 'People give on to others.'),
      }),
    ),
    pitfalls: list('a list of pitfalls', paragraph('What goes wrong easily.', 'The model is not your community.')),
  }),
  handout: list(
    'a list of tasks',
    map('a map with task and lines', {
      task: paragraph('What to write on paper.', 'Your number, and why:'),
      lines: count('Empty lines for it.', [0, 12], '2'),
    }),
  ),
})

/** A lesson as the page has it: what its file says, and the name of the file without ending. */
export type Lesson = z.output<typeof lessonSchema> & { readonly id: string }
