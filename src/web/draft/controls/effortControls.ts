import { type Act, standardActs } from '../../../model/acts.ts'
import { count, readMinutes } from '../../../scenario/quantity.ts'
import type { Values } from '../Values.ts'
import { editAt, type NumberControl } from './Control.ts'
import { spanOf } from './span.ts'

/** What each act of the team in the catalogue takes of its time. */
export function effortControls(values: Values, catalogue: readonly Act[] = standardActs): NumberControl[] {
  return catalogue
    .filter(({ by }) => by !== 'members')
    .map(({ name, minutes, sentence }) => {
      const path = ['effort', name]
      const written = readMinutes(values.at(path) ?? count(minutes, 'minute'))
      const value = typeof written === 'number' ? written : minutes
      const range = [0, Number.POSITIVE_INFINITY] as const
      const spell = (to: number) => count(to, 'minute')
      return {
        kind: 'number',
        path,
        name,
        sentence,
        unit: 'minutes',
        range,
        span: spanOf(range, minutes, value),
        step: 1,
        usual: minutes,
        value,
        text: spell(value),
        optional: true,
        written: values.says(path),
        edits: (to) => editAt(path)(to === null ? null : spell(to)),
      }
    })
}
