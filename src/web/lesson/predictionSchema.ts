import { either, keyed, list, map, number, text } from '../../scenario/schema/leaf.ts'

const ask = text('What is to be predicted.', 'How many kind acts come back for 100 thanks?', 400)
const figure = text('The figure that tells the truth.', 'back', 40)
const says = (description: string) => text(description, 'You said {predicted}; it was {back}.', 600)
const bound = (description: string) =>
  number(description, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], '1').optional()

const rightOrWrong = map('a map with right and wrong', {
  right: says('Who is right is told this.'),
  wrong: says('Who is not is told this.'),
}).meta({ description: 'What is told to whom.' })

const slider = map('a map such as {from: 0, to: 200, step: 10, unit: kind acts}', {
  from: number('The lowest.', [-10_000, 10_000], '0'),
  to: number('The highest.', [-10_000, 10_000], '200'),
  step: number('The step.', [0.001, 1000], '10'),
  unit: text('Of what.', 'kind acts', 60),
})

const choice = map('a choice such as {answer: It stops, below: 0.5}', {
  answer: text('What is chosen.', 'It stops'),
  from: bound('Right if the figure is at least this.'),
  below: bound('Right if the figure is less than this.'),
})

/** A number by a slider, one of several ranges of a figure in words, or the strategy that does best. */
export const predictionSchema = either('a prediction with ask, figure, feedback and a slider, choices or strategies', [
  map('a number', {
    ask,
    figure,
    slider: slider.meta({ description: 'The numbers that can be guessed.' }),
    near: number('How far from the truth still counts as right.', [0, 10_000], '20'),
    feedback: map('a map with near, below and above', {
      near: says('Who came near is told this.'),
      below: says('Who said too little is told this.'),
      above: says('Who said too much is told this.'),
    }).meta({ description: 'What is told to whom.' }),
  }).meta({ title: 'slider', description: 'A number.' }),
  map('a choice', {
    ask,
    figure,
    choices: list('a list of choices such as {answer: It stops, below: 0.5}', choice).meta({
      description: 'Ranges of the figure, in words, that follow each other without a gap.',
    }),
    feedback: rightOrWrong,
  }).meta({ title: 'choices', description: 'One of several ranges.' }),
  map('a strategy', {
    ask,
    figure,
    strategies: keyed('strategies and what they do, in words', text('What it does.', 'Thank those who give.')).meta({
      description: 'The strategies among which to choose, and what they do, in words.',
    }),
    feedback: rightOrWrong,
  }).meta({ title: 'strategies', description: 'The strategy that does best; the figure is one with `best`.' }),
])
