import type { Argv } from 'yargs'

/** The scenario file; may be left out where the folder holds one. */
export function fileOption<T>(yargs: Argv<T>) {
  return yargs.positional('file', {
    type: 'string',
    describe: 'Scenario file; may be left out when the folder holds one scenario',
  })
}

/** What a scenario says, said otherwise for once. */
export function overrideOptions<T>(yargs: Argv<T>) {
  return yargs
    .option('seed', { type: 'string', requiresArg: true, describe: 'Another seed than the scenario says' })
    .option('replicates', {
      type: 'string',
      requiresArg: true,
      describe: 'Another number of replicates',
      coerce: count('--replicates'),
    })
    .option('set', {
      type: 'string',
      array: true,
      requiresArg: true,
      describe: 'Another value in the scenario, as PATH=VALUE; can be repeated',
    })
}

/** How the work is done, and where its results land. */
export function workOptions<T>(yargs: Argv<T>) {
  return yargs
    .option('workers', {
      type: 'string',
      requiresArg: true,
      describe: 'Threads that work at the same time; by default one per processor',
      coerce: count('--workers'),
    })
    .option('out', { type: 'string', requiresArg: true, describe: 'Folder for the run, instead of output/SCENARIO' })
    .option('fresh', { type: 'boolean', describe: 'Start anew, whatever is there already' })
    .option('quiet', quiet)
    .option('json', json)
}

export const open = { type: 'boolean', describe: 'Show the report when it is there' } as const
export const quiet = { type: 'boolean', default: false, describe: 'Say nothing on stderr but errors' } as const
export const json = { type: 'boolean', default: false, describe: 'Print one JSON document on stdout' } as const

/** Reads a whole number from 1; options are read as text so that "1e3", "" and "many" get a clear answer. */
function count(option: string) {
  return (text: string | undefined): number | undefined => {
    if (text === undefined) return undefined
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < 1 || !Number.isSafeInteger(value)) {
      throw new Error(`${option} takes a whole number from 1, not "${text}"`)
    }
    return value
  }
}
