import { useLayoutEffect, useRef } from 'preact/hooks'

/** Where to go on: at what is marked, else at the first button of a decision, else at what leads further. */
const next = ['[data-first]', '.decide button:not(:disabled)', '.main-action']

/**
 * Whenever there is something else to do, the focus goes there, so that who plays by key or listens does not begin anew.
 * What has changed above it is brought into the window where that is small, as far as what there is to do stays in it.
 *
 * @returns for the element within which it happens
 */
export function useNextFocus(todo: readonly unknown[]) {
  const place = useRef<HTMLDivElement>(null)
  const begun = useRef(false)
  useLayoutEffect(() => {
    const whole = place.current
    const found = next.map((selector) => whole?.querySelector<HTMLElement>(selector)).find((one) => one)
    if (begun.current && whole && found) {
      found.focus({ preventScroll: true })
      const last = found.closest('.head') ?? whole.querySelector('.main-action')!
      scrollBy(0, wayTo(whole.getBoundingClientRect().top, last.getBoundingClientRect().bottom, innerHeight))
    }
    begun.current = true
  }, todo)
  return place
}

/** How far to scroll so that both ends are in the window; where that is too small for both, the lower one. */
function wayTo(top: number, bottom: number, height: number): number {
  return Math.max(Math.min(top, 0), bottom - height)
}
