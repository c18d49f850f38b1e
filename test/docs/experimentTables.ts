import { measures } from '../../src/community/measures.ts'
import { mechanisms } from '../../src/experiment/Experiment.ts'
import { trialMeasures } from '../../src/field/trialMeasures.ts'
import { type Design, type DesignKey, games } from '../../src/lab/designKeys.ts'
import { labMeasures } from '../../src/lab/labMeasures.ts'
import { writtenAs } from '../../src/scenario/experiment/design.ts'
import { experimentJsonSchema } from '../../src/scenario/experiment/experimentJsonSchema.ts'
import { communityKeys, gameKeys } from '../../src/scenario/experiment/experimentSchema.ts'
import { scenarioKeys } from '../../src/scenario/experiment/trial/trialNode.ts'
import { keysTable, type Schema } from './keysTable.ts'
import { code, table } from './markdown.ts'

const rows = (keys: object) => Object.entries(keys) as [string, DesignKey][]

/** Keys of every experiment, and of games. */
export function experimentTable(): string {
  return keysTable([], experimentJsonSchema(), (key) => gameKeys.includes(key) || !communityKeys.includes(key))
}

/** Keys of trials that scenarios do not have. */
export function trialTable(): string {
  const { $defs } = experimentJsonSchema() as { readonly $defs: { readonly trial: Schema } }
  return keysTable([], $defs.trial, (key) => !(scenarioKeys as readonly string[]).includes(key))
}

/** Measures of trials that scenarios do not have. */
export function trialMeasuresTable(): string {
  return table(
    ['measure', 'figures', 'unit', 'what it is'],
    trialMeasures
      .filter(({ name }) => !measures.some((measure) => measure.name === name))
      .map(({ name, names, unit, sentence }) => [code(name), figures(names()), unit, sentence]),
  )
}

/** Each game under a heading of its own, with the keys of its design. */
export function gamesTables(): string {
  return Object.entries(games)
    .map(([name, { sentence, keys }]) => `### ${name}\n\n${sentence}\n\n${designTable(keys)}`)
    .join('\n\n')
}

function designTable(keys: object): string {
  return table(
    ['key', 'takes', 'default', 'meaning'],
    rows(keys).map(([name, key]) => [code(name), takes(key), code(standard(key)), key.sentence]),
  )
}

function takes(key: DesignKey): string {
  switch (key.kind) {
    case 'count':
      return `whole number, ${key.range.join(' to ')}`
    case 'number':
      return `number, ${key.range.join(' to ')}`
    case 'yes or no':
      return `${code('yes')}, ${code('no')}`
    case 'one of':
      return key.options.map(code).join(', ')
    case 'numbers':
      return `list of numbers, ${key.range.join(' to ')}`
  }
}

function standard({ standard }: DesignKey): string {
  const written = writtenAs(standard)
  return Array.isArray(written) ? `[${written.join(', ')}]` : written
}

export function labMeasuresTable(): string {
  return table(
    ['measure', 'game', 'figures', 'unit', 'needs', 'what it is'],
    labMeasures.map(({ name, games: [game, ...others], names, unit, needs, sentence }) => [
      code(name),
      [game!, ...others].join(', '),
      figures(names(standardDesign(game!))),
      unit,
      needs === undefined ? '' : code(`${needs}: yes`),
      sentence,
    ]),
  )
}

function standardDesign(game: keyof typeof games): Design {
  return Object.fromEntries(rows(games[game].keys).map(([name, key]) => [name, key.standard]))
}

/** Their names; of a numbered path the first and the last. */
function figures(names: readonly string[]): string {
  const numbered = names.length > 1 && names.every((name, i) => name === String(i + 1))
  return numbered ? `${code('1')} to ${code(String(names.length))}` : names.map(code).join(', ')
}

export function mechanismsTable(): string {
  return table(
    ['mechanism', 'what it is'],
    Object.entries(mechanisms).map(([name, sentence]) => [code(name), sentence]),
  )
}
