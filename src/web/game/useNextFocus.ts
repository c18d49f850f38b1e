import { useEffect, useRef } from 'preact/hooks'

/** Where to go on: at what is marked, else at the first button of a decision, else at what leads further. */
const next = ['[data-first]', '.decide button:not(:disabled)', '.main-action']

/**
 * Whenever there is something else to do, the focus goes there, so that who plays by key or listens does not begin anew;
 * the page does not jump for it.
 *
 * @returns for the element within which it happens
 */
export function useNextFocus(todo: readonly unknown[]) {
  const place = useRef<HTMLDivElement>(null)
  const begun = useRef(false)
  useEffect(() => {
    const found = next.map((selector) => place.current?.querySelector<HTMLElement>(selector)).find((one) => one)
    if (begun.current) found?.focus({ preventScroll: true })
    begun.current = true
  }, todo)
  return place
}
