import type { Role } from '../../chart/palette.ts'
import type { Manner } from './manner.ts'

/** The colours of a picture, as the page has them at the moment: rgb() or #rrggbb. */
export interface Inks {
  readonly paper: string
  readonly text: string
  readonly quiet: string
  readonly tie: string
  readonly fire: string
  readonly raider: string
  readonly manners: Readonly<Record<Manner, string>>
  /** From most ill will over none to most goodwill. */
  readonly goodwill: readonly string[]
}

/** The chart colour of each manner: shape tells them apart as well, see `glyphs`. */
export const mannerRoles: Readonly<Record<Manner, Role>> = {
  kind: 'strategy-3',
  harmful: 'strategy-4',
  neutral: 'quiet',
  outreach: 'text',
  event: 'strategy-4',
}

/** As in the portrait: blue for goodwill, vermilion for ill will, which eyes of every kind tell apart. */
export const goodwillRoles = { good: 'strategy-1', bad: 'strategy-2' } as const
export const raiderRole: Role = 'strategy-7'

/** Goodwill, in hundredths, at which the colour is full: few members feel more. */
export const fullGoodwill = 50

/** Colours to each side of none. */
const steps = 10

/** Reads the colours that hold for an element. */
export function inksOf(element: Element): Inks {
  const style = getComputedStyle(element)
  const of = (role: Role) => style.getPropertyValue(`--chart-${role}`).trim()
  const paper = of('paper')
  const toward = (role: Role) => Array.from({ length: steps }, (_, k) => mixed(paper, of(role), (k + 1) / steps))
  const manners = Object.entries(mannerRoles).map(([manner, role]) => [manner, of(role)])
  return {
    paper,
    text: of('text'),
    quiet: of('quiet'),
    tie: of('line'),
    fire: of('grid'),
    raider: of(raiderRole),
    manners: Object.fromEntries(manners) as Inks['manners'],
    goodwill: [...toward(goodwillRoles.bad).reverse(), paper, ...toward(goodwillRoles.good)],
  }
}

/** The colour of a goodwill in hundredths. */
export function goodwillInk({ goodwill }: Inks, hundredths: number): string {
  const step = Math.round((steps * hundredths) / fullGoodwill)
  return goodwill[steps + Math.max(-steps, Math.min(steps, step))]!
}

/** A colour so much of the way from one to another, both #rrggbb. */
export function mixed(from: string, to: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const parts = [1, 3, 5].map((at) => Math.round(part(from, at) + share * (part(to, at) - part(from, at))))
  return `rgb(${parts.join(' ')})`
}
