import { conditions } from '../../community/conditions.ts'
import { keysAt } from '../../scenario/Node.ts'
import { inWords } from '../draft/controls/Control.ts'
import { conditionAdded, conditionSets, firstValue } from '../draft/strategy/groups.ts'
import { groupAdded, groupRenamed } from '../draft/strategy/strategies.ts'
import { filled, words } from '../words/words.ts'
import { AddOne } from './AddOne.tsx'
import { Field } from './Field.tsx'
import { NameField } from './NameField.tsx'
import type { Edited } from './useDraft.ts'
import { unsaid, Wrongs } from './Wrongs.tsx'

/** The groups that lines can be for, each made of conditions. */
export function Groups({ edited }: { readonly edited: Edited }) {
  const { values, draft, edit, setText } = edited
  const text = words.sandbox.group
  const named = (options: readonly { readonly value: string; readonly sentence: string }[]) =>
    options.map((option) => ({ ...option, label: inWords(option.value) }))
  return (
    <>
      {keysAt(values.written, ['groups']).map((name) => (
        <section class="card" key={name} aria-label={name}>
          <NameField
            label={text.name}
            name={name}
            onRename={(to) => setText(groupRenamed(draft.text, values, name, to))}
          />
          {conditionSets(values, name).map(({ path, controls, more }, i) => (
            <div key={path.join('.')}>
              {i > 0 && <p class="quiet">{text.or}</p>}
              {controls.map((control) => (
                <Field
                  key={control.path.join('.')}
                  control={control}
                  edited={edited}
                  goes={!['over', 'by'].includes(String(control.path.at(-1)))}
                />
              ))}
              <Wrongs problems={unsaid(edited, path, controls)} />
              <AddOne
                label={text.addCondition}
                options={named(more)}
                onAdd={(condition) => edit(conditionAdded(values, path, condition))}
              />
            </div>
          ))}
          <button type="button" class="bare" onClick={() => edit([{ path: ['groups', name], value: null }])}>
            {filled(text.remove, { name })}
          </button>
        </section>
      ))}
      <AddOne
        label={text.add}
        options={named(conditions.map(({ name, sentence }) => ({ value: name, sentence })))}
        onAdd={(condition) => edit(groupAdded(values, text.newName, { [condition]: firstValue(values, condition) }))}
      />
    </>
  )
}
