import { keysAt } from '../../../scenario/Node.ts'
import { everybody } from '../../../scenario/schema/groups.ts'
import { toldOf } from '../../../scenario/schema/inspect.ts'
import type { Values } from '../Values.ts'
import { type Control, editAt, type NumberControl } from './Control.ts'
import { leafControl } from './leafControl.ts'
import { type OptionalControls, optionalControls } from './optionalControls.ts'

export interface PersonControls extends OptionalControls {
  readonly name: string
}

/** Time, credibility and the rest of everybody who speaks for the brand, or volunteers. */
export function teamControls(values: Values): PersonControls[] {
  const names = keysAt(values.written, ['team'])
  return (names.length > 0 ? names : ['me']).map((name) => ({ name, ...personControls(values, name) }))
}

function personControls(values: Values, name: string): OptionalControls {
  const person = ['team', name]
  const isVolunteers = values.says([...person, 'volunteers'])
  return optionalControls(values, person, (key, schema): Control | null | undefined => {
    const path = [...person, key]
    if (key === 'volunteers') {
      const control = leafControl(schema, path, values) as NumberControl
      const among = { path: [...person, 'among'], value: null }
      return {
        ...control,
        edits: (to: number | null) => (to === null ? [among, ...control.edits(to)] : control.edits(to)),
      }
    }
    if (key !== 'among') return undefined
    // Where volunteers come from is a question only where there are any.
    if (!isVolunteers) return null
    return {
      kind: 'choice',
      path,
      name: key,
      sentence: String(toldOf(schema).description),
      options: [...keysAt(values.written, ['groups']), everybody].map((value) => ({ value, sentence: '' })),
      optional: true,
      written: values.says(path),
      value: values.at(path),
      edits: editAt(path),
    }
  })
}
