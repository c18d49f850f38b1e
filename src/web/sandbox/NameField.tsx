import { useId } from 'preact/hooks'

export interface NameFieldProps {
  readonly label: string
  readonly name: string
  readonly longest?: number
  readonly onRename: (to: string) => void
}

/** A name that can be changed; the change counts once the field is left. */
export function NameField({ label, name, longest = 60, onRename }: NameFieldProps) {
  const id = useId()
  return (
    <div class="name-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={name}
        maxLength={longest}
        onChange={({ currentTarget }) => {
          const to = currentTarget.value.trim()
          if (to === '' || to === name) currentTarget.value = name
          else onRename(to)
        }}
      />
    </div>
  )
}
