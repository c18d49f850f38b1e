import type { Control } from '../draft/controls/Control.ts'
import type { OptionalControls } from '../draft/controls/optionalControls.ts'
import type { Addition } from '../draft/strategy/triggers.ts'
import { AddOne } from './AddOne.tsx'
import { Field } from './Field.tsx'
import type { Edited } from './useDraft.ts'

export interface MoreFieldsProps {
  readonly controls: OptionalControls
  /** What can be said besides and is more than one value. */
  readonly additions?: readonly Addition[]
  /** What saying one more is called. */
  readonly label: string
  readonly goes?: boolean
  readonly edited: Edited
}

/** The controls of what is said, and one of the others to be said as well. */
export function MoreFields({ controls: { said, more }, additions = [], label, goes, edited }: MoreFieldsProps) {
  const all = [...more.map(added), ...additions]
  return (
    <>
      {said.map((control) => (
        <Field key={control.path.join('.')} control={control} edited={edited} goes={goes ?? control.goes ?? false} />
      ))}
      <AddOne
        label={label}
        options={all}
        onAdd={(chosen) => edited.edit(all.find(({ value }) => value === chosen)!.edits)}
      />
    </>
  )
}

/** A control that is said with what is usual, or with the first of its words. */
function added(control: Control): Addition {
  const { name, sentence } = control
  const edits = control.kind === 'number' ? control.edits(control.usual) : control.edits(control.options[0]!.value)
  return { value: name, label: name, sentence, edits }
}
