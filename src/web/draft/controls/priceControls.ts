import type { Path } from '../../../scenario/Node.ts'
import type { Values } from '../Values.ts'
import { leafControl } from './leafControl.ts'
import { type OptionalControls, optionalControls } from './optionalControls.ts'

const prices: Path = ['prices']

/** What things are worth, in money. All of it begins with what an hour costs, and goes with it. */
export function priceControls(values: Values): OptionalControls {
  const { said, more } = optionalControls(values, prices, (key, schema) => {
    if (key !== 'hour') return undefined
    const control = leafControl(schema, [...prices, key], values, { optional: true })
    if (control?.kind !== 'number') return null
    return {
      ...control,
      edits: (to: number | null) => (to === null ? [{ path: prices, value: null }] : control.edits(to)),
    }
  })
  return { said, more: values.says(prices) ? more : more.filter(({ path }) => path.at(-1) === 'hour') }
}
