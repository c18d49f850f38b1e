import type { Options, PositionalOptions } from 'yargs'
import { pictureFormats } from '../node/PictureFormat.ts'

type OptionSet = Readonly<Record<string, Options>>
/** What yargs makes of an option that is not given, given, or given several times. */
type Given = string | readonly string[] | undefined

/** The scenario that a command is about. */
export const scenarioFile = {
  file: { type: 'string', describe: 'Scenario file; may be left out when the folder holds one scenario' },
} as const satisfies Readonly<Record<string, PositionalOptions>>

/** The run that a command is about. */
export const storedRun = {
  run: { type: 'string', default: 'latest', describe: 'Folder of a run, finished or stopped, or `latest`' },
} as const satisfies Readonly<Record<string, PositionalOptions>>

/** What a scenario says, said otherwise for once. */
export const overrideOptions = {
  seed: {
    type: 'string',
    requiresArg: true,
    describe: 'Another seed than the scenario says',
    coerce: (text: Given) => once('--seed', text),
  },
  replicates: {
    type: 'string',
    requiresArg: true,
    describe: 'Another number of replicates',
    coerce: (text: Given) => wholeNumber('--replicates', text),
  },
  set: {
    type: 'string',
    array: true,
    requiresArg: true,
    describe: 'Another value in the scenario, as PATH=VALUE; can be repeated',
  },
} as const satisfies OptionSet

/** What can be asked beyond which strategy is best; each takes its time. */
export const furtherOptions = {
  ablate: {
    type: 'boolean',
    default: false,
    describe: 'Compare again without each part of the model: how much comes through it. About 8 times the time',
  },
  marginal: {
    type: 'boolean',
    default: false,
    describe: 'What one rule more and one hour more are worth. About 3 to 5 times the time',
  },
} as const satisfies OptionSet

/** How much is said, and to whom. */
export const talkOptions = {
  quiet: { type: 'boolean', default: false, describe: 'Say nothing on stderr but errors' },
  json: { type: 'boolean', default: false, describe: 'Print one JSON document on stdout' },
} as const satisfies OptionSet

/** By how many the work is done. */
export const workersOption = {
  workers: {
    type: 'string',
    requiresArg: true,
    describe: 'Threads that work at the same time; by default one per processor',
    coerce: (text: Given) => wholeNumber('--workers', text),
  },
} as const satisfies OptionSet

/** How the work is done, and where its results land. */
export const workOptions = {
  ...workersOption,
  out: {
    type: 'string',
    requiresArg: true,
    describe: 'Folder for the run, instead of output/SCENARIO',
    coerce: (text: Given) => once('--out', text),
  },
  fresh: { type: 'boolean', default: false, describe: 'Start anew, whatever is there already' },
  ...talkOptions,
} as const satisfies OptionSet

/** Where a command looks for runs. */
export const belowOption = {
  out: {
    type: 'string',
    requiresArg: true,
    default: 'output',
    describe: 'Folder below which the latest run is looked for',
    coerce: (text: string | readonly string[]) => once('--out', text)!,
  },
} as const satisfies OptionSet

/** Whether the log of acts is left behind. */
export const eventsOption = {
  events: {
    type: 'string',
    requiresArg: true,
    choices: ['off', 'sampled', 'on'],
    default: 'off',
    describe: 'Leave events.csv, the acts with cause and root: all, or one chain in ten',
  },
} as const satisfies OptionSet

/** For what each chart is drawn besides the page. */
export const formatOption = {
  format: {
    type: 'string',
    array: true,
    requiresArg: true,
    choices: pictureFormats,
    describe: 'Leave each chart as pictures for a slide or a paper, too; can be repeated',
  },
} as const satisfies OptionSet

/** For those who read results with other programs: drawing takes longer than many a comparison. */
export const numbersOption = {
  'numbers-only': {
    type: 'boolean',
    default: false,
    describe: 'Leave no charts and no page; `roi report` draws them later',
  },
} as const satisfies OptionSet

export const openOption = {
  open: { type: 'boolean', default: false, describe: 'Show the report when it is there' },
} as const satisfies OptionSet

/** Numbers are read as text, so that "1e3", "" and "many" get a clear answer. */
export function wholeNumber(option: string, given: Given): number | undefined {
  const text = once(option, given)
  if (text === undefined) return undefined
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= 1 && Number.isSafeInteger(value)) return value
  throw new Error(`${option} takes a whole number from 1, not "${text}"`)
}

/** The value of an option that has one. */
export function once(option: string, given: Given): string | undefined {
  if (given === undefined || typeof given === 'string') return given
  throw new Error(`${option} is given more than once`)
}
