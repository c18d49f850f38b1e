import { useLayoutEffect, useRef } from 'preact/hooks'

const focusable = ':is(button, input, select, textarea, summary, a[href]):not(:disabled, [tabindex="-1"])'

/**
 * Whoever takes something away by key goes on beside it: the focus of what is gone goes to what came after it, or before.
 *
 * @returns for the element within which it happens
 */
export function useKeptFocus<E extends HTMLElement>() {
  const place = useRef<E>(null)
  const had = useRef<{ readonly focus: Element; readonly all: readonly HTMLElement[] } | null>(null)
  const look = () => {
    const focus = document.activeElement
    if (focus === null || place.current?.contains(focus) !== true) return
    had.current = { focus, all: [...place.current.querySelectorAll<HTMLElement>(focusable)] }
  }
  useLayoutEffect(() => {
    const root = place.current!
    const changed = new MutationObserver(() => {
      const before = had.current
      if (before === null || before.focus.isConnected || document.activeElement !== document.body) return
      const at = before.all.indexOf(before.focus as HTMLElement)
      const order = [...before.all.slice(at + 1), ...before.all.slice(0, Math.max(0, at)).reverse()]
      had.current = null
      order.find((one) => one.isConnected && one.matches(focusable))?.focus()
    })
    changed.observe(root, { childList: true, subtree: true })
    root.addEventListener('focusin', look)
    return () => {
      changed.disconnect()
      root.removeEventListener('focusin', look)
    }
  }, [])
  return place
}
