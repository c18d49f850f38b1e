/** A small box that says more about what somebody points at. */
export interface Tooltip {
  /** Shows a text beside a place in the window, which may move; what it is about is marked until the box goes away. */
  show(text: string, placeOf: () => DOMRect, about: Element): void
  hide(): void
  /** Tells it to whoever listens instead of looking. */
  say(text: string): void
}

const GAP = 12

/** Makes the one tooltip of the page. Escape and a tap beside it make it go away. */
export function tooltip(): Tooltip {
  const box = added('tooltip')
  box.setAttribute('role', 'tooltip')
  const voice = added('unseen')
  voice.setAttribute('role', 'status')
  let marked: Element | null = null
  let placeOf: (() => DOMRect) | null = null

  const hide = () => {
    box.classList.remove('shown')
    marked?.classList.remove('meant')
    marked = null
    placeOf = null
  }
  const put = () => {
    if (placeOf === null) return
    const place = placeOf()
    const { width, height } = box.getBoundingClientRect()
    const left = place.left + place.width / 2 - width / 2
    const above = place.top - height - GAP
    box.style.left = `${Math.max(4, Math.min(left, document.documentElement.clientWidth - width - 4))}px`
    box.style.top = `${above >= 4 ? above : place.bottom + GAP}px`
  }
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide()
  })
  document.addEventListener('scroll', put, { passive: true, capture: true })
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target as Element).closest('.drawing, .word, .tooltip')) hide()
  })

  return {
    show(text, place, about) {
      if (about !== marked) hide()
      marked = about
      placeOf = place
      about.classList.add('meant')
      box.textContent = text
      box.classList.add('shown')
      put()
    },
    hide,
    say(text) {
      voice.textContent = text
    },
  }
}

function added(name: string): HTMLElement {
  const element = document.createElement('div')
  element.className = name
  document.body.append(element)
  return element
}
