import type { Tooltip } from './tooltip.ts'

/** How far beside a mark, in pixels, a pointer or a finger still means it: lines and dots are small. */
const NEAR = [0, 5, 10]
const DIRECTIONS = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4)

/** Marks of charts say what they are: to a pointer, a finger, and by arrow keys to whoever has neither. */
export function marks(tooltip: Tooltip): void {
  for (const drawing of document.querySelectorAll<HTMLElement>('.drawing')) {
    const found = [...drawing.querySelectorAll<SVGElement>('[data-hover]')]
    if (found.length === 0) continue
    pointing(drawing, tooltip)
    stepping(drawing, found, tooltip)
  }
}

function pointing(drawing: HTMLElement, tooltip: Tooltip): void {
  const look = ({ clientX: x, clientY: y }: PointerEvent) => {
    const mark = markAt(drawing, x, y)
    if (mark === null) tooltip.hide()
    else tooltip.show(textOf(mark), following(drawing, x, y), mark)
  }
  drawing.addEventListener('pointermove', look)
  drawing.addEventListener('pointerdown', look)
  drawing.addEventListener('pointerleave', ({ pointerType }) => {
    // A finger that is lifted leaves too: what it asked for stays.
    if (pointerType === 'mouse') tooltip.hide()
  })
}

/** One stop of the tab key for each chart; arrows go from mark to mark, in the order in which they are drawn. */
function stepping(drawing: HTMLElement, found: readonly SVGElement[], tooltip: Tooltip): void {
  drawing.tabIndex = 0
  drawing.setAttribute('role', 'group')
  drawing.setAttribute('aria-label', 'Values of this chart: step through them with the arrow keys')
  let at = -1
  drawing.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    at = at < 0 && step < 0 ? found.length - 1 : (at + step + found.length) % found.length
    const mark = found[at]!
    tooltip.show(textOf(mark), () => mark.getBoundingClientRect(), mark)
    tooltip.say(textOf(mark))
  })
  drawing.addEventListener('blur', () => {
    at = -1
    tooltip.hide()
  })
}

/** A point of the window as a place in a drawing, which moves when the page scrolls. */
function following(drawing: HTMLElement, x: number, y: number): () => DOMRect {
  const { left, top } = drawing.getBoundingClientRect()
  return () => {
    const now = drawing.getBoundingClientRect()
    return new DOMRect(x + now.left - left, y + now.top - top, 0, 0)
  }
}

function markAt(drawing: HTMLElement, x: number, y: number): SVGElement | null {
  for (const distance of NEAR) {
    for (const angle of DIRECTIONS) {
      const there = document.elementFromPoint(x + distance * Math.cos(angle), y + distance * Math.sin(angle))
      const mark = there?.closest<SVGElement>('[data-hover]')
      if (mark && drawing.contains(mark)) return mark
      if (distance === 0) break
    }
  }
  return null
}

function textOf(mark: SVGElement): string {
  return mark.dataset.hover!
}
