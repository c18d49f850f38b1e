import { keysAt } from '../../../scenario/Node.ts'
import type { Values } from '../Values.ts'
import { type Control, editAt } from './Control.ts'
import { settingControls } from './settingControls.ts'

/** With which strategy the others are compared, and by which measure. */
export function compareControls(values: Values, sentence: string): Control[] {
  const path = ['compare', 'baseline']
  return [
    {
      kind: 'choice',
      path,
      name: 'baseline',
      sentence,
      options: keysAt(values.written, ['strategies']).map((value) => ({ value, sentence: '' })),
      value: values.at(path),
      optional: true,
      written: values.says(path),
      edits: editAt(path),
    },
    ...settingControls(values, ['compare']),
  ]
}
