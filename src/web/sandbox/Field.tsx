import { useEffect, useId, useState } from 'preact/hooks'
import { readNumber } from '../../scenario/quantity.ts'
import type { ChoiceControl, Control, NumberControl } from '../draft/controls/Control.ts'
import { filled, words } from '../words/words.ts'
import type { Edited } from './useDraft.ts'
import { Wrongs } from './Wrongs.tsx'

/** One control: its name, what it is about, its value, and what is wrong with it. */
export function Field({ control, edited }: { readonly control: Control; readonly edited: Edited }) {
  const id = useId()
  const { name, sentence, optional, written, path } = control
  const wrong = edited.problemsAt(path)
  const about = `${id}-about`
  return (
    <div class={`field field-${control.kind}`}>
      <label for={id}>{name}</label>
      {control.kind === 'number' ? (
        <NumberInput {...{ control, edited, id, about }} />
      ) : (
        <ChoiceInput {...{ control, edited, id, about }} />
      )}
      {sentence !== '' && (
        <p class="about" id={about}>
          {sentence}
        </p>
      )}
      {optional && written && (
        <button
          type="button"
          class="bare leave-out"
          aria-label={filled(words.sandbox.leaveOutOf, { name })}
          onClick={() => edited.edit(control.edits(null))}
        >
          {words.sandbox.leaveOut}
        </button>
      )}
      <Wrongs problems={wrong} />
    </div>
  )
}

interface InputProps<C> {
  readonly control: C
  readonly edited: Edited
  readonly id: string
  readonly about: string
}

/** A slider for what is worth trying, and a box for everything that may be written. */
function NumberInput({ control, edited, id, about }: InputProps<NumberControl>) {
  const { name, unit, span, step, usual, value, text } = control
  const [moved, setMoved] = useState<number | null>(null)
  useEffect(() => setMoved(null), [value])
  const shown = moved ?? value
  const commit = (written: string) => {
    const number = readNumber(written)
    if (typeof number === 'number' && number !== value) edited.edit(control.edits(number))
    else setMoved(null)
  }
  return (
    <>
      <span class="amount">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          size={6}
          value={shown ?? text ?? ''}
          aria-describedby={about}
          onChange={({ currentTarget }) => {
            commit(currentTarget.value)
            currentTarget.value = String(value ?? text ?? '')
          }}
        />{' '}
        {unit !== '' && <span class="unit">{unit}</span>}
      </span>
      <input
        type="range"
        aria-label={filled(words.sandbox.slider, { name })}
        aria-valuetext={filled(words.sandbox.amount, { value: shown ?? '', unit })}
        min={span[0]}
        max={span[1]}
        step={step}
        value={shown ?? usual}
        onInput={({ currentTarget }) => setMoved(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => commit(currentTarget.value)}
      />
    </>
  )
}

/** A switch for yes and no; a list for anything else, with what the chosen one means. */
function ChoiceInput({ control, edited, id, about }: InputProps<ChoiceControl>) {
  const { options, value } = control
  const isSwitch = options.length === 2 && options.every((option) => ['yes', 'no'].includes(option.value))
  if (isSwitch)
    return (
      <input
        id={id}
        type="checkbox"
        checked={value === 'yes'}
        aria-describedby={about}
        onChange={({ currentTarget }) => edited.edit(control.edits(currentTarget.checked ? 'yes' : 'no'))}
      />
    )
  const chosen = options.find((option) => option.value === value)
  return (
    <>
      <select
        id={id}
        value={value ?? ''}
        aria-describedby={about}
        onChange={({ currentTarget }) => edited.edit(control.edits(currentTarget.value))}
      >
        {chosen === undefined && <option value="">{words.sandbox.conditionsInPlace}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.value}
          </option>
        ))}
      </select>
      {chosen !== undefined && chosen.sentence !== '' && <p class="about chosen">{chosen.sentence}</p>}
    </>
  )
}
