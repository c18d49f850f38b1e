import { teamControls } from '../draft/controls/teamControls.ts'
import { personAdded, personRemoved, personRenamed } from '../draft/strategy/team.ts'
import { filled, words } from '../words/words.ts'
import { MoreFields } from './MoreFields.tsx'
import { NameField } from './NameField.tsx'
import type { Edited } from './useDraft.ts'
import { unsaid, Wrongs } from './Wrongs.tsx'

/** Everybody who speaks for the brand or volunteers: who they are called, how much time they have, and the rest. */
export function Team({ edited }: { readonly edited: Edited }) {
  const { values, draft, edit, setText } = edited
  const text = words.sandbox.team
  const people = teamControls(values)
  return (
    <>
      {people.map(({ name, ...controls }) => (
        <section class="card" key={name} aria-label={name}>
          <NameField
            label={text.name}
            name={name}
            onRename={(to) => setText(personRenamed(draft.text, values, name, to))}
          />
          <MoreFields controls={controls} label={text.addKey} edited={edited} />
          <Wrongs problems={unsaid(edited, ['team', name], controls.said)} />
          {people.length > 1 && (
            <button type="button" class="bare" onClick={() => edit(personRemoved(values, name))}>
              {filled(text.remove, { name })}
            </button>
          )}
        </section>
      ))}
      <button type="button" onClick={() => edit(personAdded(values, text.newName))}>
        {text.add}
      </button>
    </>
  )
}
