import { keysAt, type Path } from '../../../scenario/Node.ts'
import { toldOf, unwrap } from '../../../scenario/schema/inspect.ts'
import { words } from '../../words/words.ts'
import { formatAt } from '../formatAt.ts'
import type { Values } from '../Values.ts'
import { type Control, editAt, inWords } from './Control.ts'
import { leafControl } from './leafControl.ts'
import { settingControls } from './settingControls.ts'

/** With which strategy the others are compared, by which measure, and from which difference on it matters. */
export function compareControls(values: Values): Control[] {
  const path = ['compare', 'baseline']
  return [
    {
      kind: 'choice',
      path,
      name: 'baseline',
      sentence: words.sandbox.compare.baseline,
      options: keysAt(values.written, ['strategies']).map((value) => ({ value, sentence: '' })),
      value: values.at(path),
      optional: true,
      written: values.says(path),
      edits: editAt(path),
    },
    ...settingControls(values, ['compare']),
    ...mattersControls(values, ['compare', 'matters_from']),
  ]
}

/** The smallest difference that matters, and whether it is a share or an amount. */
function mattersControls(values: Values, path: Path): Control[] {
  const { share, amount, as, asAbout } = words.sandbox.compare
  const schema = formatAt(path)!
  const { options = [] } = unwrap(schema)
  const isShare = values.at(path)?.endsWith('%') !== false
  const control = leafControl(options[isShare ? 0 : 1]!, path, values, { optional: true })
  const name = inWords(String(path.at(-1)))
  const kinds = [share, amount].map((value) => ({ value, sentence: '' }))
  return [
    ...(control === null ? [] : [control]),
    {
      kind: 'choice',
      path: [...path, 'as'],
      name: `${name}: ${as}`,
      sentence: asAbout,
      options: kinds,
      value: isShare ? share : amount,
      optional: false,
      written: true,
      edits: (to) => {
        if ((to === share) === isShare) return []
        const [example] = toldOf(options[isShare ? 1 : 0]!).examples as readonly unknown[]
        return [{ path, value: String(example) }]
      },
    },
  ]
}
