import { listed, suggestion } from '../../scenario/nearest.ts'
import type { Say } from '../../scenario/Reading.ts'
import type { Scenario } from '../../scenario/Scenario.ts'
import { placeholdersIn } from './fillText.ts'
import type { Lesson } from './lessonSchema.ts'

/** What is said of figures, runs and strategies that are not there, and what is missing, although each key is right. */
export function lessonContradictions(lesson: Lesson, scenarios: readonly (Scenario | null)[], say: Say): void {
  const { scenario, game, question, prediction, figures, runs, build } = lesson
  if ((scenario === undefined) === (game === undefined)) say([], 'a lesson has either a scenario or a game')
  const right = question.options.filter(({ right }) => right).length
  if (right !== 1) say(['question', 'options'], `options: one of them is right, not ${right}`)
  if (question.options.length < 3 || question.options.length > 4) say(['question', 'options'], 'options: are 3 or 4')
  for (const [at, { right, misconception }] of question.options.entries()) {
    if (!right && misconception === undefined)
      say(['question', 'options', at], 'misconception is missing: what somebody believes who answers this')
  }

  const strategiesOf = (run: string | undefined) =>
    scenarios[run === undefined ? 0 : runs.findIndex(({ name }) => name === run)]?.strategyNames ?? []
  const strategies = strategiesOf(undefined)
  const named = (path: (string | number)[], what: string, name: string | undefined, known: readonly string[]) => {
    if (name !== undefined && !known.includes(name))
      say(path, `${path.at(-1)}: unknown ${what} "${name}"${suggestion(name, known) || `; there are ${listed(known)}`}`)
  }
  const runNames = runs.map(({ name }) => name)
  const figureNames = Object.keys(figures)
  for (const [at, [name, figure]] of Object.entries(figures).entries()) {
    // A figure is made of those that stand before it.
    const before = figureNames.slice(0, at)
    if ('run' in figure) named(['figures', name, 'run'], 'run', figure.run, runNames)
    if ('strategy' in figure)
      named(['figures', name, 'strategy'], 'strategy', figure.strategy, strategiesOf(figure.run))
    if ('among' in figure)
      for (const [place, other] of (figure.among ?? []).entries())
        named(['figures', name, 'among', place], 'strategy', other, strategiesOf(figure.run))
    if ('figure' in figure) named(['figures', name, 'figure'], 'figure', figure.figure, before)
    if ('minus' in figure) named(['figures', name, 'minus'], 'figure', figure.minus, before)
    if ('of' in figure) named(['figures', name, 'of'], 'figure', figure.of, before)
  }
  named(['prediction', 'figure'], 'figure', prediction.figure, figureNames)
  for (const [at, { figure }] of lesson.claims.entries()) named(['claims', at, 'figure'], 'figure', figure, figureNames)
  if ('strategies' in prediction)
    for (const name of Object.keys(prediction.strategies))
      named(['prediction', 'strategies', name], 'strategy', name, strategies)
  if (build !== undefined) {
    named(['build', 'strategy'], 'strategy', build.strategy, strategies)
    named(['build', 'figure'], 'figure', build.figure, figureNames)
    for (const [at, name] of build.of.entries()) named(['build', 'of', at], 'strategy', name, strategies)
  }

  const texts = (path: (string | number)[], text: string, also: readonly string[]) => {
    for (const { name } of placeholdersIn(text)) named(path, 'figure', name, [...figureNames, ...also])
  }
  for (const [key, text] of Object.entries(prediction.feedback))
    texts(['prediction', 'feedback', key], text, ['predicted'])
  for (const [at, part] of lesson.reveal.entries()) {
    if ('says' in part) texts(['reveal', at, 'says'], part.says, [])
    else if ('bars' in part)
      for (const name of Object.keys(part.bars)) named(['reveal', at, 'bars', name], 'figure', name, figureNames)
    else named(['reveal', at, 'run'], 'run', part.run, runNames)
  }
}
