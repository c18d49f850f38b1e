/** Tables that fit are no stop of the tab key: only what scrolls has to be reached to be scrolled. */
export function scrollers(): void {
  const observer = new ResizeObserver((changes) => {
    for (const { target } of changes) {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = target
      if (scrollWidth > clientWidth || scrollHeight > clientHeight) target.setAttribute('tabindex', '0')
      else target.removeAttribute('tabindex')
    }
  })
  for (const scroller of document.querySelectorAll('.scroll')) observer.observe(scroller)
}
