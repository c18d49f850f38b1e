/** Panels side by side: one on a phone, two on a page, three on a picture as wide as a slide. */
export function panelColumns(width: number, panels: number): number {
  return Math.min(panels, width < 500 ? 1 : width < 1000 ? 2 : 3)
}
