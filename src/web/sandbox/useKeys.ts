import { useEffect, useRef } from 'preact/hooks'

interface Doing {
  readonly undo: () => void
  readonly redo: () => void
  readonly project: () => void
}

/** Fields that undo what is typed in them by themselves, and in which letters are letters. */
const fields = 'input:not([type=range], [type=radio], [type=checkbox]), select, textarea'

/** Keys of the sandbox: P for the projector, Ctrl or ⌘ with Z and Y as everywhere. */
export function useKeys(doing: Doing): void {
  const latest = useRef(doing)
  latest.current = doing
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.target as Element).matches(fields) || event.altKey) return
      const key = event.key.toLowerCase()
      const isCommand = event.ctrlKey || event.metaKey
      if (!isCommand && key === 'p') latest.current.project()
      else if (isCommand && (key === 'y' || (key === 'z' && event.shiftKey))) latest.current.redo()
      else if (isCommand && key === 'z') latest.current.undo()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
