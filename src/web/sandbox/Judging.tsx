import { alsoAdded, alsoRemoved, alsoWatched } from '../draft/controls/alsoWatched.ts'
import { compareControls } from '../draft/controls/compareControls.ts'
import { priceControls } from '../draft/controls/priceControls.ts'
import { filled, words } from '../words/words.ts'
import { AddOne } from './AddOne.tsx'
import { Field } from './Field.tsx'
import { Group } from './Group.tsx'
import { MoreFields } from './MoreFields.tsx'
import { NameField } from './NameField.tsx'
import type { Edited } from './useDraft.ts'

/** By what strategies are judged: the baseline, the measure that decides, those that are watched beside it, and prices. */
export function Judging({ edited }: { readonly edited: Edited }) {
  const { values, edit } = edited
  const { compare: text, groups } = words.sandbox
  const { said, more } = alsoWatched(values)
  return (
    <>
      {compareControls(values).map((control) => (
        <Field key={control.path.join('.')} control={control} edited={edited} />
      ))}
      <h3>{text.also}</h3>
      <ul class="watched">
        {said.map(({ value, sentence }) => (
          <li key={value} title={sentence}>
            {value}
            <button
              type="button"
              class="bare leave-out"
              aria-label={filled(text.remove, { name: value })}
              onClick={() => edit(alsoRemoved(values, value))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <AddOne label={text.addAlso} options={more} onAdd={(name) => edit(alsoAdded(values, name))} />
      <Group title={groups.prices} about={groups.pricesAbout}>
        {() => <Prices edited={edited} />}
      </Group>
    </>
  )
}

function Prices({ edited }: { readonly edited: Edited }) {
  const { values, edit } = edited
  const text = words.sandbox.prices
  return (
    <>
      {values.says(['prices']) && (
        <NameField
          label={text.currency}
          name={values.at(['prices', 'currency']) ?? ''}
          longest={12}
          onRename={(value) => edit([{ path: ['prices', 'currency'], value }])}
        />
      )}
      <MoreFields controls={priceControls(values)} label={text.add} edited={edited} />
    </>
  )
}
