import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readScenario } from '../../node/readScenario.ts'
import { writeWhole } from '../../node/writeWhole.ts'
import { jsonSchema } from '../../scenario/jsonSchema.ts'
import { suggestion } from '../../scenario/nearest.ts'
import { Mistake } from '../../study/Mistake.ts'
import { command } from '../Command.ts'
import { print, talk } from '../talk.ts'
import { templateFolder, templates } from '../templates.ts'

const SCHEMA = 'scenario.schema.json'

export default command({
  positionals: {
    template: {
      type: 'string',
      default: 'ten-hours',
      describe: 'Which of the scenarios that come with this program to start from',
    },
  },
  options: { list: { type: 'boolean', default: false, describe: 'Print what there is to start from' } },
  examples: [
    ['new', 'Write ten-hours.yaml, and the schema with which editors help'],
    ['new --list', 'Names and questions of all scenarios to start from'],
  ],
  handler: async (args) => {
    const all = templates()
    if (args.list) {
      const width = Math.max(...all.map(({ name }) => name.length))
      for (const { name, title, question } of all) print(`${name.padEnd(width)}  ${title}: ${question}`)
      return 0
    }
    const name = args.template.replace(/\.ya?ml$/, '')
    const names = all.map((template) => template.name)
    if (!names.includes(name)) {
      throw new Mistake(`roi: there is no template "${name}"${suggestion(name, names)}`)
    }
    const written = await writeNew([...filesOf(name), [SCHEMA, `${JSON.stringify(jsonSchema(), null, 2)}\n`]])
    for (const file of written) print(file)
    talk(false)(`\nNext: roi compare ${name}.yaml --replicates 8`)
    return 0
  },
})

/** The template and every file that it needs, with their paths from its folder. */
function filesOf(name: string): (readonly [string, string])[] {
  const { files } = readScenario(join(templateFolder(), `${name}.yaml`))
  return [...files].map(([path, text]) => {
    // In the package the schema stands in a folder of its own.
    const content = text.replace(/\$schema=\S*scenario\.schema\.json/, `$$schema=${SCHEMA}`)
    return [relative(templateFolder(), path), content] as const
  })
}

/**
 * Writes those files that are not there yet; a file that is there with other content stops all of it, but for the
 * schema, which somebody may have adapted.
 */
async function writeNew(files: readonly (readonly [string, string])[]): Promise<string[]> {
  const [main] = files[0]!
  if (existsSync(main)) throw new Mistake(`roi: ${main} is there already, and is not overwritten`)
  for (const [path, text] of files) {
    if (path !== SCHEMA && existsSync(path) && readFileSync(path, 'utf8') !== text) {
      throw new Mistake(`roi: ${main} builds on ${path}, which is there already with other content: try another folder`)
    }
  }
  const missing = files.filter(([path]) => !existsSync(path))
  for (const [path, text] of missing) await writeWhole(path, text)
  return missing.map(([path]) => path)
}
