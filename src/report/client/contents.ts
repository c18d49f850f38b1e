/** The list of contents shows where in the page its reader is. */
export function contents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')]
  const parts = links.map((link) => document.getElementById(link.hash.slice(1))!)
  const look = () => {
    const at = parts.findLastIndex((part) => part.getBoundingClientRect().top < innerHeight / 3)
    for (const [i, link] of links.entries()) {
      if (i === at) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  document.addEventListener('scroll', look, { passive: true })
  look()
}
