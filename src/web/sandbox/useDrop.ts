import { useEffect, useRef } from 'preact/hooks'
import type { SourceFile } from '../../scenario/SourceFile.ts'
import { textsOf } from './textsOf.ts'

/** Opens what is dropped anywhere on the page, in place of the browser, which would leave the page for it. */
export function useDrop(open: (files: readonly SourceFile[]) => void): void {
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault()
    const drop = async (event: DragEvent) => {
      event.preventDefault()
      const files = await textsOf(event.dataTransfer?.files)
      if (files.length > 0) latest.current(files)
    }
    document.addEventListener('dragover', allow)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', allow)
      document.removeEventListener('drop', drop)
    }
  }, [])
}
