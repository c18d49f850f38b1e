import { suggestion } from '../scenario/nearest.ts'
import { Mistake } from '../study/Mistake.ts'
import { commands } from './commandLine.ts'

/** Rewords what yargs has to say about the words that were typed, with the nearest right word. */
export async function usageMistake(message: string, typed: readonly string[]): Promise<Mistake> {
  const unknown = /^Unknown (?:argument|command)s?: (.*?)(?:, |$)/.exec(message)?.[1]
  const lacking = /^Not enough arguments following: (.*)$/.exec(message)?.[1]
  if (lacking !== undefined) return new Mistake(`roi: --${lacking} needs a value after it`)
  if (unknown === undefined) return new Mistake(`roi: ${message.charAt(0).toLowerCase()}${message.slice(1)}`)
  const names = [...commands.map(({ usage }) => usage.split(' ')[0]!), 'completion']
  const command = names.find((name) => typed.includes(name))
  const option = typed.map((word) => word.split('=')[0]!).find((word) => /^-+/.test(word) && bare(word) === unknown)
  if (option !== undefined) {
    const options = [...(await optionsOf(command)), 'help', 'version'].map((name) => `--${name}`)
    return new Mistake(`roi: there is no option ${option}${suggestion(option, options)}`)
  }
  if (command === undefined) return new Mistake(`roi: there is no command "${unknown}"${suggestion(unknown, names)}`)
  return new Mistake(`roi: "${unknown}" is one word too many: \`roi ${command} --help\` shows what it takes`)
}

async function optionsOf(name: string | undefined): Promise<readonly string[]> {
  const found = commands.find(({ usage }) => usage.split(' ')[0] === name)
  return found === undefined ? [] : Object.keys((await found.load()).default.options)
}

function bare(option: string): string {
  return option.replace(/^-+/, '')
}
