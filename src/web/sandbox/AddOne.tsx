import { useId, useState } from 'preact/hooks'
import type { Option } from '../draft/controls/Control.ts'
import { words } from '../words/words.ts'

export interface AddOneProps {
  readonly label: string
  readonly options: readonly (Option & { readonly label?: string })[]
  /** What the button says; by default that something is added. */
  readonly action?: string
  readonly onAdd: (value: string) => void
}

/** Chooses one of several things and adds it: choosing alone, with the arrow keys for one, does nothing yet. */
export function AddOne({ label, options, action = words.sandbox.add, onAdd }: AddOneProps) {
  const id = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  if (options.length === 0) return null
  const one = options.find(({ value }) => value === chosen) ?? options[0]!
  return (
    <div class="add-one">
      <label for={id}>{label}</label>
      <span class="pair">
        <select id={id} value={one.value} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label ?? option.value}
            </option>
          ))}
        </select>
        <button type="button" aria-label={`${action}: ${label}`} onClick={() => onAdd(one.value)}>
          {action}
        </button>
      </span>
      {one.sentence !== '' && <p class="about">{one.sentence}</p>}
    </div>
  )
}
