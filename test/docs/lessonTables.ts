import { writtenSchema } from '../../src/scenario/jsonSchema.ts'
import { forms } from '../../src/web/lesson/fillText.ts'
import { lessonSchema } from '../../src/web/lesson/lessonSchema.ts'
import { steps } from '../../src/web/lesson/steps.ts'
import { words } from '../../src/web/words/words.ts'
import { inside, keysTable, type Schema } from './keysTable.ts'
import { code, table } from './markdown.ts'

const format: Schema = writtenSchema(lessonSchema)

/** The keys of one map of a lesson. */
const keys = (...path: string[]) => keysTable(path, format)

/** Each of several shapes under its name: what it is, and its keys. */
function shapes(...path: string[]): string {
  const { anyOf = [] } = path.reduce(inside, format)
  return anyOf
    .map(({ title, description }) => `**${code(title!)}**: ${description}\n\n${keys(...path, title!)}`)
    .join('\n\n')
}

/** The tables of the page about lessons, by the names of their markers. */
export const lessonTables: Readonly<Record<string, () => string>> = {
  steps: () =>
    table(
      ['step', 'in the page', 'what happens'],
      Object.entries(steps).map(([name, sentence]) => [
        code(name),
        words.lesson.steps[name as keyof typeof steps],
        sentence,
      ]),
    ),
  lesson: () => keys(),
  option: () => keys('question', 'options', '[]'),
  prediction: () => shapes('prediction'),
  run: () => keys('runs', '[]'),
  figures: () => shapes('figures', '*'),
  forms: () =>
    table(
      ['form', 'what it is'],
      Object.entries(forms).map(([name, sentence]) => [code(name), sentence]),
    ),
  reveal: () => shapes('reveal', '[]'),
  claim: () => keys('claims', '[]'),
  try: () => keys('try'),
  study: () => keys('study', '[]'),
  guide: () => [keys('guide'), keys('guide', 'timing', '[]'), keys('guide', 'ask', '[]')].join('\n\n'),
  handout: () => keys('handout', '[]'),
  build: () => keys('build'),
  game: () => keys('game'),
}
