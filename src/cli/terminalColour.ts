/** Colours of the report, made for white paper, are lightened until they have this luminance: readable on black too. */
const LUMINANCE = 0.17

/**
 * Puts text into a colour with an escape code of a terminal.
 *
 * @param colour such as "#0072b2"
 * @param depth bits that the terminal has for a colour; with fewer than 8 the text stays as it is
 */
export function terminalColour(text: string, colour: string, depth: number): string {
  if (depth < 8) return text
  const [red, green, blue] = lightened([1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)))
  // With 8 bits there is a cube of 6 × 6 × 6 colours from number 16 on.
  const step = (value: number) => Math.max(0, Math.round((value - 55) / 40))
  const cube = 16 + 36 * step(red!) + 6 * step(green!) + step(blue!)
  return `\x1b[38;${depth < 24 ? `5;${cube}` : `2;${red};${green};${blue}`}m${text}\x1b[39m`
}

function lightened(colour: readonly number[]): number[] {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = colour.map((value) => Math.round(value + share * (255 - value)))
    if (luminance(mixed) >= LUMINANCE) return mixed
  }
  return [...colour]
}

/** Relative luminance (WCAG 2.2): 0 is black, 1 is white. */
function luminance(colour: readonly number[]): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
