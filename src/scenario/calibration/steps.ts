import { type Node, nodeAt, type Path } from '../Node.ts'
import { suggestion } from '../nearest.ts'
import type { Say } from '../Reading.ts'
import type { Parameter, Step } from './Calibration.ts'

/** A step as it is written: names of traits, and of rows. */
export interface WrittenStep {
  readonly fit?: readonly string[] | undefined
  readonly to?: readonly string[] | undefined
  readonly posterior: boolean
}

/** Names of traits -> places of their parameters; without names all of them. Without steps there is one. */
export function stepsOf(steps: readonly WrittenStep[] | undefined, parameters: readonly Parameter[]): Step[] {
  const all: readonly WrittenStep[] = [{ posterior: true }]
  return (steps ?? all).map(({ fit, to = null, posterior }) => ({
    parameters: parameters.flatMap(({ trait }, i) => (fit === undefined || fit.includes(trait) ? [i] : [])),
    to,
    posterior,
  }))
}

/**
 * Says which names under `hold_out` and `steps` stand for nothing.
 *
 * @param known ids of experiments, rows and targets
 */
export function checkNames(written: Node, known: readonly string[], parameters: readonly Parameter[], say: Say): void {
  const traits = [...new Set(parameters.map(({ trait }): string => trait))]
  const rowsAt = (path: Path) => {
    const rows = textsAt(written, path)
    for (const [i, id] of rows.entries())
      if (!known.includes(id)) say([...path, i], `${path.at(-1)}: there is no row "${id}"${suggestion(id, known)}`)
    return rows
  }
  const heldOut = rowsAt(['hold_out'])
  const steps = nodeAt(written, ['steps'])
  if (steps?.kind !== 'list') return
  if (steps.items.length === 0) say(['steps'], 'steps: is an empty list: leave it out to fit everything at once')
  for (const k of steps.items.keys()) {
    for (const [i, id] of rowsAt(['steps', k, 'to']).entries())
      if (heldOut.includes(id)) say(['steps', k, 'to', i], `to: "${id}" is held out, and cannot be fitted`)
    for (const [i, name] of textsAt(written, ['steps', k, 'fit']).entries())
      if (!traits.includes(name))
        say(['steps', k, 'fit', i], `fit: there is no range of "${name}" in parameters${suggestion(name, traits)}`)
  }
}

function textsAt(written: Node, path: Path): string[] {
  const node = nodeAt(written, path)
  return node?.kind === 'list' ? node.items.map((item) => (item.kind === 'text' ? item.text : '')) : []
}
