import { MEMBER } from '../../community/People.ts'
import { words } from '../words/words.ts'
import type { Scene } from './Scene.ts'
import type { LiveState } from './useLive.ts'

/** Members by name, for those who would rather choose from a list. */
export function Chooser({
  live: { selected, world, select },
  scene: { names },
  status,
}: {
  readonly live: LiveState
  readonly scene: Scene
  readonly status: Uint8Array
}) {
  const { person: text } = words.live
  const people = names
    .map((name, person) => ({ name, person }))
    .filter(({ person }) => status[person] === MEMBER || person === selected)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const choose = (value: string) => select(value === '' ? null : Number(value), world)
  return (
    <p class="live-chooser">
      <label>
        {text.choose}{' '}
        <select value={selected ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{text.nobody}</option>
          {people.map(({ name, person }) => (
            <option value={person} key={person}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}
