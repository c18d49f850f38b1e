import { differenceInWords } from '../../study/differenceInWords.ts'
import { formatInterval, formatNumber, quoted, roundForPeople } from '../../study/format.ts'
import { type Figure, isNumber } from './Figure.ts'

/** What can follow a figure's name in braces, and what it makes of the figure. */
export const forms = {
  range: 'the interval, “21 to 55”',
  words: 'a difference in words, “about 38 more shares a month”',
  compared: 'the same with “than” or “as” behind it',
  percent: 'a share as “83 %”',
  size: 'without its sign',
  communities: 'in how many communities it is above 0, “19 of 20”',
} as const

type Form = keyof typeof forms

/** As many digits as a class can keep in mind; fewer where the interval supports no more. */
const digits = 2

const placeholder = /\{([^{}]+)\}/g

/** A name in braces with what may follow it, as it is written in a text: `{back}`, `{back range}`. */
export interface Placeholder {
  readonly name: string
  readonly form: Form | null
}

export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(placeholder)].map(([, inside]) => readPlaceholder(inside!))
}

function readPlaceholder(inside: string): Placeholder {
  const at = inside.lastIndexOf(' ')
  const last = inside.slice(at + 1)
  return at > 0 && Object.hasOwn(forms, last)
    ? { name: inside.slice(0, at), form: last as Form }
    : { name: inside, form: null }
}

/**
 * A text with its figures filled in.
 *
 * @param said words that are no figures, such as what was predicted
 * @returns null when one of the figures has no value: then the text cannot be said
 */
export function fillText(
  text: string,
  figures: ReadonlyMap<string, Figure>,
  said: Readonly<Record<string, string>> = {},
): string | null {
  let complete = true
  const whole = text.replace(placeholder, (_, inside: string) => {
    const { name, form } = readPlaceholder(inside)
    if (Object.hasOwn(said, name)) return said[name]!
    const figure = figures.get(name)
    const words = figure === undefined ? null : inWords(figure, form)
    if (words === null) complete = false
    return words ?? ''
  })
  return complete ? whole : null
}

/** A figure in one of the forms; null where it has none. */
export function inWords(figure: Figure, form: Form | null): string | null {
  if (!isNumber(figure)) return form === null ? quoted(figure.strategy) : null
  const { mean, values, differenceIn } = figure
  const rounded = roundForPeople(figure, digits).mean
  switch (form) {
    case null:
      return rounded
    case 'range':
      return formatInterval(figure, digits)
    case 'words':
      return differenceIn && differenceInWords(figure, differenceIn, digits).change
    case 'compared': {
      if (differenceIn === null) return null
      const { change, than } = differenceInWords(figure, differenceIn, digits)
      return `${change} ${than}`
    }
    case 'percent':
      return `${formatNumber(100 * mean, 1)} %`
    case 'size':
      return rounded.replace('−', '')
    case 'communities':
      return values && `${values.filter((value) => value > 0).length} of ${values.length}`
  }
}
