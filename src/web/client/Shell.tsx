import { useEffect, useErrorBoundary, useRef } from 'preact/hooks'
import { filled, words } from '../words/words.ts'
import { useRoute } from './useRoute.ts'
import { views } from './views.tsx'

/** The frame around all views: the bar above, and what the address leads to. */
export function Shell() {
  const { name, about } = useRoute()
  const [fault] = useErrorBoundary()
  const main = useRef<HTMLElement>(null)
  const begun = useRef(false)
  // Who follows a link goes on in what it led to.
  useEffect(() => {
    if (begun.current) main.current?.focus({ preventScroll: true })
    begun.current = true
  }, [name, about])
  const { draw: Draw, place, wide } = views[name] ?? views['']!
  const entries = [
    ['home', '#', words.page.home],
    ['lessons', '#lessons', words.page.lessons],
    ['sandbox', '#sandbox', words.page.sandbox],
  ] as const
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {words.page.skip}
      </button>
      <header>
        <nav class="bar" aria-label={words.page.title}>
          {entries.map(([entry, href, text]) => (
            <a href={href} aria-current={entry === place ? 'page' : undefined} key={entry}>
              {text}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1} class={wide ? 'wide' : ''}>
        {fault ? (
          <p class="note" role="alert">
            {filled(words.page.fault, { message: (fault as Error).message })}
          </p>
        ) : (
          <Draw about={about} key={`${name}=${about}`} />
        )}
      </main>
    </>
  )
}
