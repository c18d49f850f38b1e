import type { Tooltip } from './tooltip.ts'

/** Words of the glossary, which are links to the list at the end of the page, say what they mean where they stand. */
export function words(tooltip: Tooltip): void {
  for (const word of document.querySelectorAll<HTMLAnchorElement>('a.word')) {
    const meaning = document.getElementById(word.getAttribute('aria-describedby')!)!.textContent!
    const show = () => tooltip.show(meaning, () => word.getBoundingClientRect(), word)
    let touched = false
    word.addEventListener('pointerenter', show)
    word.addEventListener('focus', show)
    word.addEventListener('blur', tooltip.hide)
    word.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse' && document.activeElement !== word) tooltip.hide()
    })
    word.addEventListener('pointerdown', ({ pointerType }) => {
      touched = pointerType !== 'mouse'
    })
    word.addEventListener('click', (event) => {
      // A finger cannot hover: its tap asks for the meaning, not for the end of the page.
      if (touched) event.preventDefault()
      if (touched) show()
      touched = false
    })
  }
}
