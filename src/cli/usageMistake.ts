import { suggestion } from '../scenario/nearest.ts'
import { Mistake } from '../study/Mistake.ts'

/**
 * Rewords what yargs has to say about the words that were typed, with the nearest right word.
 *
 * @param nextWords the words with which a shell could go on after these
 */
export async function usageMistake(
  message: string,
  typed: readonly string[],
  nextWords: (words: readonly string[]) => Promise<readonly string[]>,
): Promise<Mistake> {
  const unknown = /^Unknown (?:argument|command)s?: (.*?)(?:, |$)/.exec(message)?.[1]
  if (unknown === undefined) return new Mistake(`roi: ${message.charAt(0).toLowerCase()}${message.slice(1)}`)
  const commands = await nextWords([''])
  const command = typed.find((word) => commands.includes(word))
  if (command === undefined && !typed.some((word) => isOption(word, unknown))) {
    return new Mistake(`roi: there is no command "${unknown}"${suggestion(unknown, commands)}`)
  }
  const option = typed.find((word) => isOption(word, unknown))?.split('=')[0]
  if (option === undefined) {
    return new Mistake(`roi: "${unknown}" is one word too many: \`roi ${command} --help\` shows what it takes`)
  }
  const options = await nextWords(command === undefined ? ['--'] : [command, '--'])
  return new Mistake(`roi: there is no option ${option}${suggestion(option, options)}`)
}

function isOption(word: string, name: string): boolean {
  return word.startsWith('-') && word.replace(/^-+/, '').split('=')[0] === name
}
