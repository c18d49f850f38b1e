import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../node/packageRoot.ts'

/** A scenario that comes with this package. */
export interface Template {
  readonly name: string
  readonly title: string
  readonly question: string
}

export function templateFolder(): string {
  return join(packageRoot(), 'scenarios')
}

/** The shipped scenarios: every YAML file of the folder, by name. */
export function templates(): Template[] {
  return readdirSync(templateFolder())
    .flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? [])
    .sort()
    .map((name) => {
      const text = readFileSync(join(templateFolder(), `${name}.yaml`), 'utf8')
      const value = (key: string) => new RegExp(`^${key}: *(.*?)\\s*$`, 'm').exec(text)?.[1] ?? ''
      return { name, title: value('title'), question: value('question') }
    })
}
