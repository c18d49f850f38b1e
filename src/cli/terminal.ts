import { ascii, type TextStyle, unicode } from '../chart/text/TextStyle.ts'
import { terminalColour } from './terminalColour.ts'

/** Columns that text takes at most, however wide the terminal is. */
const WIDEST = 80
/** Columns below which nothing is drawn narrower. */
const NARROWEST = 40

/** How charts are written to stdout: in colour on a terminal that has colours, in ASCII where the locale says so. */
export function terminalStyle(): TextStyle {
  const { stdout, env } = process
  const depth = stdout.isTTY && !env.NO_COLOR ? stdout.getColorDepth() : 1
  return {
    symbols: isUnicode(env) ? unicode : ascii,
    paint: (text, colour) => terminalColour(text, colour, depth),
  }
}

export function terminalWidth(): number {
  return Math.max(NARROWEST, Math.min(WIDEST, process.stdout.columns ?? WIDEST))
}

/** By the first of the variables that is set, as POSIX has it; Windows has terminals that know Unicode, and no locale. */
function isUnicode({ LC_ALL, LC_CTYPE, LANG }: NodeJS.ProcessEnv): boolean {
  return process.platform === 'win32' || /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '')
}
