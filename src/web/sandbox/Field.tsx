import { useEffect, useId, useState } from 'preact/hooks'
import { readNumber } from '../../scenario/quantity.ts'
import type { ChoiceControl, Control, NumberControl } from '../draft/controls/Control.ts'
import { filled, words } from '../words/words.ts'
import type { Edited } from './useDraft.ts'
import { Wrongs } from './Wrongs.tsx'

export interface FieldProps {
  readonly control: Control
  readonly edited: Edited
  /** Set where nothing holds once it is left out, so that it is gone; otherwise its default does. */
  readonly goes?: boolean
}

/** One control: its name, its value, what it is about, and what is wrong with it. */
export function Field({ control, edited, goes = false }: FieldProps) {
  const id = useId()
  const { name, sentence, optional, written, path } = control
  const hasEnds = control.kind === 'number' && control.ends !== undefined
  const props = { edited, id, about: hasEnds ? `${id}-about ${id}-ends` : `${id}-about` }
  const leaveOut = goes ? words.sandbox.remove : words.sandbox.leaveOut
  return (
    <div class={`field field-${control.kind}`}>
      <label for={id}>{name}</label>
      <span class="amount">
        {control.kind === 'choice' ? (
          <ChoiceInput control={control} {...props} />
        ) : (
          <NumberInput control={control} {...props} />
        )}
        {optional && written && (
          <button
            type="button"
            class="bare leave-out"
            title={leaveOut}
            aria-label={filled(words.sandbox.of, { what: leaveOut, name })}
            onClick={() => edited.edit(control.edits(null))}
          >
            {goes ? '✕' : '↺'}
          </button>
        )}
      </span>
      {control.kind === 'number' && <Slider key={control.value} control={control} {...props} />}
      {hasEnds && (
        <p class="ends" id={`${id}-ends`}>
          {control.ends.map((end, k) => (
            <span key={k}>{end}</span>
          ))}
        </p>
      )}
      <p class="about" id={`${id}-about`}>
        {forPeople(sentence)} {control.kind === 'choice' && meaningOf(control)}
      </p>
      <Wrongs problems={edited.problemsAt(path)} />
    </div>
  )
}

interface InputProps<C> {
  readonly control: C
  readonly edited: Edited
  readonly id: string
  readonly about: string
}

/** A box for everything that may be written. */
function NumberInput({ control, edited, id, about }: InputProps<NumberControl>) {
  const { unit, value, text } = control
  const shown = String(value ?? text ?? '')
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={shown}
        aria-describedby={about}
        onChange={({ currentTarget }) => {
          const number = readNumber(currentTarget.value.trim())
          if (typeof number === 'number') edited.edit(control.edits(number))
          else currentTarget.value = shown
        }}
      />
      {unit !== '' && value !== null && <span class="unit">{unitOf(unit, value)}</span>}
    </>
  )
}

/** A slider for what is worth trying. The scenario changes when it is let go, not on the way. */
function Slider({ control, edited, about }: InputProps<NumberControl>) {
  const { name, unit, span, step, usual, value } = control
  const [moved, setMoved] = useState(value ?? usual)
  useEffect(() => setMoved(value ?? usual), [value, usual])
  return (
    <span class="slider">
      <input
        type="range"
        aria-label={name}
        aria-describedby={about}
        aria-valuetext={`${moved} ${unitOf(unit, moved)}`.trim()}
        min={span[0]}
        max={span[1]}
        step={step}
        value={moved}
        onInput={({ currentTarget }) => setMoved(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => edited.edit(control.edits(currentTarget.valueAsNumber))}
      />
      {moved !== (value ?? usual) && <output class="moved">{moved}</output>}
    </span>
  )
}

/** A switch for yes and no, a list for anything else. */
function ChoiceInput({ control, edited, id, about }: InputProps<ChoiceControl>) {
  const { options, value } = control
  if (isSwitch(control))
    return (
      <input
        id={id}
        type="checkbox"
        checked={value === 'yes'}
        aria-describedby={about}
        onChange={({ currentTarget }) => edited.edit(control.edits(currentTarget.checked ? 'yes' : 'no'))}
      />
    )
  return (
    <select
      id={id}
      value={value ?? ''}
      aria-describedby={about}
      onChange={({ currentTarget }) => edited.edit(control.edits(currentTarget.value))}
    >
      {!options.some((option) => option.value === value) && (
        <option value={value ?? ''}>{value ?? words.sandbox.conditionsInPlace}</option>
      )}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.value}
        </option>
      ))}
    </select>
  )
}

function isSwitch({ options }: ChoiceControl): boolean {
  return options.every(({ value }) => value === 'yes' || value === 'no')
}

/** What the chosen word means. */
function meaningOf(control: ChoiceControl): string {
  const chosen = control.options.find(({ value }) => value === control.value)
  return isSwitch(control) || chosen === undefined ? '' : chosen.sentence
}

/** A sentence of the schema without the marks of a file: keys are words. */
function forPeople(sentence: string): string {
  return sentence.replaceAll('`', '').replaceAll('_', ' ')
}

function unitOf(unit: string, value: number): string {
  return value === 1 ? unit.replace(/^(\p{L}+)s\b/u, '$1') : unit
}
