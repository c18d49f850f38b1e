import { useId, useRef, useState } from 'preact/hooks'
import { words } from '../words/words.ts'

/** A text that is there to be copied: with the button, or by hand where a page may not. */
export function CopyField({ label, value }: { readonly label: string; readonly value: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(value)
      setTold(words.sandbox.file.copied)
    } catch {
      setTold(words.sandbox.file.copyByHand)
    }
  }
  return (
    <div class="name-field">
      <label for={id}>{label}</label>
      <span class="pair">
        <input
          id={id}
          ref={field}
          type="text"
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" aria-label={`${words.sandbox.file.copy}: ${label}`} onClick={copy}>
          {words.sandbox.file.copy}
        </button>
      </span>
      <p class="about" role="status">
        {told}
      </p>
    </div>
  )
}
