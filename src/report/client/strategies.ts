/** Buttons that take a strategy out of all charts, and bring it back. */
export function strategies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.legend button')) {
    button.addEventListener('click', () => {
      const shown = button.getAttribute('aria-pressed') !== 'true'
      button.setAttribute('aria-pressed', String(shown))
      for (const mark of document.querySelectorAll<SVGElement>('[data-of]')) {
        if (mark.dataset.of === button.dataset.strategy) mark.classList.toggle('faded', !shown)
      }
    })
  }
}
