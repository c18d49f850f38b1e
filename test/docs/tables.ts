import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options, PositionalOptions } from 'yargs'
import { commands } from '../../src/cli/commandLine.ts'
import { conditions, tallies } from '../../src/community/conditions.ts'
import { measures } from '../../src/community/measures.ts'
import { type Act, baseRate, standardActs } from '../../src/model/acts.ts'
import { channels } from '../../src/model/channels.ts'
import { communityTraits } from '../../src/model/communityTraits.ts'
import { laboratoryTraits } from '../../src/model/laboratoryTraits.ts'
import type { Population } from '../../src/model/Population.ts'
import { type Trait, traits } from '../../src/model/traits.ts'
import { interactionMeasures } from '../../src/network/interactionMeasures.ts'
import { calibrationJsonSchema } from '../../src/scenario/calibration/calibrationJsonSchema.ts'
import { experimentJsonSchema } from '../../src/scenario/experiment/experimentJsonSchema.ts'
import { lowTrust, onlineCommunity, provisional, trolls, western } from '../../src/scenario/populations.ts'
import {
  experimentTable,
  gamesTables,
  labMeasuresTable,
  mechanismsTable,
  trialMeasuresTable,
  trialTable,
} from './experimentTables.ts'
import { keysTable } from './keysTable.ts'
import { lessonTables } from './lessonTables.ts'
import { code, root, table } from './markdown.ts'

const number = (value: number) => String(value).replace('-', '−').replace('Infinity', '∞')

function actsTable(): string {
  const benefit = ({ benefit, value }: Act) => (value === 'one' ? number(benefit) : `${number(benefit)} × ${value}`)
  const nothing = (value: number) => (value === 0 ? '' : number(value))
  return table(
    [
      'act',
      'by',
      'class',
      'toward',
      'b',
      'b_brand',
      'c',
      'R',
      'seen by',
      'loss',
      'teaches',
      'earned',
      'minutes',
      'what it is',
      'told as',
    ],
    standardActs.map((act) => [
      code(act.name),
      act.by,
      act.class,
      act.target,
      benefit(act),
      nothing(act.brandBenefit),
      nothing(act.cost),
      nothing(act.approval),
      act.visibility,
      nothing(act.loss),
      act.teaches ? 'yes' : '',
      act.earned ? 'yes' : '',
      nothing(act.minutes),
      act.sentence,
      act.told,
    ]),
  )
}

const rows: readonly (readonly [string, Trait])[] = Object.entries(traits)
const withSpread = (mean: number, sd: number) => (sd === 0 ? number(mean) : `${number(mean)} ± ${number(sd)}`)

function traitsTable(catalogue: Readonly<Record<string, Trait>>): string {
  return table(
    ['', 'name', 'value', 'unit', 'range', 'channel', 'meaning', 'source'],
    Object.entries(catalogue).map(([name, { symbol, meaning, unit, range, varies, mean, sd, channel, source }]) => [
      symbol,
      code(name),
      withSpread(mean, sd),
      varies === 'lognormal' ? `${unit}, lognormal` : unit,
      range.map(number).join(' to '),
      channel === null ? '' : code(channel),
      meaning,
      source,
    ]),
  )
}

function differenceTable(population: Population, from: Population): string {
  const differing = rows.filter(([name]) => {
    const [own, standard] = [population, from].map(({ traits }) => traits[name as keyof typeof traits])
    return own!.mean !== standard!.mean || own!.sd !== standard!.sd
  })
  return table(
    ['', 'name', 'value'],
    differing.map(([name, { symbol }]) => {
      const { mean, sd } = population.traits[name as keyof typeof traits]
      return [symbol, code(name), withSpread(mean, sd)]
    }),
  )
}

/** Numbers that stand in the engine’s sources as `const NAME = NUMBER`. */
const constants: readonly (readonly [name: string, meaning: string])[] = [
  ['largestBenefit', 'b_max, the benefit that makes an impression of 1'],
  [
    'circleCloseness',
    'closeness that one shared circle, or one message in a log, gives at the start; n make 1 − (1 − w)ⁿ',
  ],
  ['INBOX', 'acts received that are remembered one by one'],
  ['answerDays', 'days for which an act received may be answered, and a request to share weighs'],
  ['repeatMemory', 'days over which repeats are remembered, on average'],
  ['capacity', 'answers that a need can use'],
  ['FRONT_PAGE', 'people whose latest public act everybody sees, where a visit has room for all posts'],
  ['spareFrontPage', 'the same where it has not, for each post that there is room for'],
  ['frontNeeds', 'newest open needs that everybody may see'],
  ['apology', 'kindness of an announced apology, as a share of the largest benefit'],
  ['CHECK_DAYS', 'days between two looks at a member whom nothing touches'],
  ['workdays', 'days of the week on which the team works'],
]

function constantsTable(): string {
  const folders = ['src/model', 'src/community']
  const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  const sources = files.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')
  const numberCalled = (name: string) => {
    const found = [...sources.matchAll(new RegExp(`^(?:export )?const ${name} = ([\\d.]+)$`, 'gm'))]
    if (found.length !== 1) throw new Error(`${found.length} constants are called ${name}`)
    return found[0]![1]!
  }
  const rates = Object.entries(baseRate).map(([name, rate]) => [`d̄: base rate of ${name} acts among acts seen`, rate])
  return table(['constant', 'value'], [...rates, ...constants.map(([name, meaning]) => [meaning, numberCalled(name)])])
}

function measuresTable(): string {
  const kinds = { flow: 'counted', level: 'level', final: 'at the end', study: 'of several runs' }
  return table(
    ['measure', 'what it is', 'unit', 'kind', 'better'],
    measures.map(({ name, unit, sentence, better, kind }) => [code(name), sentence, unit, kinds[kind], better]),
  )
}

function likenessTable(): string {
  return table(
    ['measure', 'what it is', 'unit'],
    interactionMeasures.map(({ name, unit, sentence }) => [code(name), sentence, unit]),
  )
}

function conditionsTable(): string {
  const examples = {
    duration: '14 days',
    share: '5 %',
    count: '2',
    'yes or no': 'no',
    event: 'outage',
    change: '0.2',
    level: '0',
  }
  const besides = ({ over, by }: (typeof conditions)[number]['takes']) => [
    ...(by === undefined ? [] : [`${code('by')} (${code(by)})`]),
    ...(over === undefined ? [] : [`${code('over')} (${code(`${over} days`)})`]),
  ]
  return table(
    ['condition', 'takes', 'beside it (default)', 'example', 'who'],
    conditions.map(({ name, value, takes, sentence }) => [
      code(name),
      value,
      besides(takes).join(', '),
      code(`${name}: ${examples[value]}`),
      sentence,
    ]),
  )
}

function talliesTable(): string {
  return table(
    ['`by`', 'counts'],
    Object.entries(tallies).map(([name, { sentence }]) => [code(name), sentence]),
  )
}

function channelsTable(): string {
  return table(
    ['channel', 'what it does'],
    Object.entries(channels).map(([name, sentence]) => [code(name), sentence]),
  )
}

function commandsTable(): string {
  return table(
    ['command', 'what it does'],
    commands.map(({ usage, sentence }) => {
      const name = usage.split(' ')[0]!
      return [`[${code(`roi ${usage}`)}](docs/commands/${name}.md)`, sentence]
    }),
  )
}

/** What a command takes, from its own description. */
async function optionsTable(name: string): Promise<string> {
  const { positionals, options } = (await commands.find(({ usage }) => usage.split(' ')[0] === name)!.load()).default
  const row = (written: string, { describe, default: standard }: Options | PositionalOptions) => {
    const said = standard === undefined || standard === false || Array.isArray(standard) ? '' : code(String(standard))
    return [code(written), describe ?? '', said]
  }
  return table(
    ['', 'meaning', 'default'],
    [
      ...Object.entries(positionals).map(([key, option]) => row(key.toUpperCase(), option)),
      ...Object.entries(options).map(([key, option]) =>
        row(
          option.type === 'boolean' ? `--${key}` : `--${key} ${key === 'set' ? 'PATH=VALUE' : key.toUpperCase()}`,
          option,
        ),
      ),
    ],
  )
}

/** Every table that is generated: page, name of its markers, how it is made. */
export const generated: readonly (readonly [page: string, name: string, make: () => string | Promise<string>])[] = [
  ['README.md', 'commands', commandsTable],
  ['docs/model.md', 'acts', actsTable],
  ['docs/model.md', 'traits', () => traitsTable(communityTraits)],
  ['docs/model.md', 'laboratory-traits', () => traitsTable(laboratoryTraits)],
  ['docs/model.md', 'trolls', () => differenceTable(trolls, provisional)],
  ['docs/model.md', 'online-community', () => differenceTable(onlineCommunity, provisional)],
  ['docs/model.md', 'western-lab', () => differenceTable(western, provisional)],
  ['docs/model.md', 'low-trust-lab', () => differenceTable(lowTrust, western)],
  ['docs/model.md', 'constants', constantsTable],
  ['docs/measures.md', 'measures', measuresTable],
  ['docs/measures.md', 'likeness', likenessTable],
  ['docs/scenario-format.md', 'top', () => keysTable([])],
  ['docs/scenario-format.md', 'community', () => keysTable(['community'])],
  ['docs/scenario-format.md', 'circles', () => keysTable(['community', 'circles'])],
  ['docs/scenario-format.md', 'channels', channelsTable],
  ['docs/scenario-format.md', 'acts', () => keysTable(['acts', '*'])],
  ['docs/scenario-format.md', 'house_rules', () => keysTable(['house_rules'])],
  ['docs/scenario-format.md', 'team', () => keysTable(['team', '*'])],
  ['docs/scenario-format.md', 'effort', () => keysTable(['effort'])],
  ['docs/scenario-format.md', 'conditions', conditionsTable],
  ['docs/scenario-format.md', 'tallies', talliesTable],
  ['docs/scenario-format.md', 'events', () => keysTable(['events', '[]'])],
  ['docs/scenario-format.md', 'rule', () => keysTable(['strategies', '*', '[]', 'rule'])],
  ['docs/scenario-format.md', 'use', () => keysTable(['strategies', '*', '[]', 'use'])],
  ['docs/scenario-format.md', 'trigger', () => keysTable(['strategies', '*', '[]', 'rule', 'when'])],
  ['docs/scenario-format.md', 'compare', () => keysTable(['compare'])],
  ['docs/commands/calibrate.md', 'calibration', () => keysTable([], calibrationJsonSchema())],
  ['docs/commands/calibrate.md', 'steps', () => keysTable(['steps', '[]'], calibrationJsonSchema())],
  ['docs/scenario-format.md', 'prices', () => keysTable(['prices'])],
  ['docs/experiment-format.md', 'experiment', experimentTable],
  ['docs/experiment-format.md', 'trial', trialTable],
  ['docs/experiment-format.md', 'trial measures', trialMeasuresTable],
  ['docs/experiment-format.md', 'games', gamesTables],
  ['docs/experiment-format.md', 'published', () => keysTable(['published', '[]'], experimentJsonSchema())],
  ['docs/experiment-format.md', 'lab measures', labMeasuresTable],
  ['docs/experiment-format.md', 'mechanisms', mechanismsTable],
  ...Object.entries(lessonTables).map(([name, make]) => ['docs/lesson-format.md', name, make] as const),
  ...['new', 'check', 'run', 'compare', 'report', 'evidence', 'schema'].map(
    (name) => [`docs/commands/${name}.md`, 'options', () => optionsTable(name)] as const,
  ),
]
