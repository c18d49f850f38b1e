#!/usr/bin/env node
import { compileLater } from '../node/compileLater.ts'
import { commandLine } from './commandLine.ts'
import { explain } from './explain.ts'

/** The name of errors about the words that were typed: those of yargs, and of options that look at their value. */
const ABOUT_WORDS = 'YError'

// A reader such as `head` that has seen enough is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? process.exitCode : 1))
}

compileLater()
const words = process.argv.slice(2)
try {
  await commandLine(words)
    .strict()
    .demandCommand(1, 'which command? `roi --help` lists them')
    .fail((message, error) => {
      throw error ?? Object.assign(new Error(message), { name: ABOUT_WORDS })
    })
    .parseAsync()
} catch (error) {
  const { message, exitCode } = explain(await reworded(error))
  process.stderr.write(`${message}\n`)
  process.exitCode = exitCode
}

async function reworded(error: unknown): Promise<unknown> {
  if (!(error instanceof Error) || error.name !== ABOUT_WORDS) return error
  const { usageMistake } = await import('./usageMistake.ts')
  return usageMistake(error.message, words)
}
