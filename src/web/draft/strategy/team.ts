import { keysAt, textAt } from '../../../scenario/Node.ts'
import { type Edit, edited, renamed } from '../edit.ts'
import type { Values } from '../Values.ts'
import { allLines, freeName } from './strategies.ts'

/** What somebody new has to give at first. */
const time = '1 hour per week'

/** One more who speaks for the brand. A team that went without saying is said first, or it would be gone. */
export function personAdded(values: Values, name: string): readonly Edit[] {
  const names = keysAt(values.written, ['team'])
  const usual = values.at(['team', 'me', 'time'])
  const first = names.length === 0 && usual !== null ? [{ path: ['team', 'me'], value: { time: usual } }] : []
  return [...first, { path: ['team', freeName(names.length > 0 ? names : ['me'], name)], value: { time } }]
}

/** Without one of the team: the first does what this one was to do. */
export function personRemoved(values: Values, name: string): readonly Edit[] {
  return [...doneBy(values, name).map((path) => ({ path, value: null })), { path: ['team', name], value: null }]
}

/** The text in which one of the team is called otherwise, wherever they are named. A name that is taken changes nothing. */
export function personRenamed(text: string, values: Values, from: string, to: string): string {
  if (to === '' || keysAt(values.written, ['team']).includes(to)) return text
  const named = doneBy(values, from).map((path) => ({ path, value: to }))
  return renamed(edited(text, named), ['team', from], to)
}

/** Where a line says who does it. */
function doneBy(values: Values, name: string) {
  return allLines(values)
    .map((line) => [...line, 'by'])
    .filter((path) => textAt(values.written, path) === name)
}
