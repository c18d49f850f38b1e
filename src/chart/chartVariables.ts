import { palette } from './palette.ts'

/** Declarations of CSS variables for the colours of charts, such as "--chart-text: #1f2328;", on light and dark paper. */
export const chartVariables = {
  light: palette.map(({ role, light }) => `--chart-${role}: ${light};`).join(' '),
  dark: palette.map(({ role, dark }) => `--chart-${role}: ${dark};`).join(' '),
} as const

/** The same picture with its colours as CSS variables, so that it follows the page; without them it stays as it is. */
export function withVariables(svg: string): string {
  return svg.replace(/ (fill|stroke|stop-color)="(#[0-9a-f]{6})"/g, (whole, name: string, colour: string) => {
    const found = palette.find(({ light }) => light === colour)
    return found === undefined ? whole : ` ${name}="var(--chart-${found.role},${colour})"`
  })
}
