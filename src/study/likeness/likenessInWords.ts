import type { About } from '../../network/interactionMeasures.ts'
import { formatList } from '../format.ts'
import type { Likeness } from './Likeness.ts'

/** What to say of the simulated community where measures about the same are too low, too high, or some this and some that. */
const words: Readonly<Record<About, { readonly low: string; readonly high: string; readonly both?: string }>> = {
  people: { low: 'too few people take part', high: 'too many people take part' },
  messages: { low: 'they write too little', high: 'they write too much' },
  silence: { low: 'too few never write', high: 'too many never write' },
  inequality: {
    low: 'it is too equal',
    high: 'it is too unequal',
    both: 'its messages are shared out otherwise',
  },
  returns: { low: 'too few ties are returned', high: 'too many ties are returned' },
  answers: {
    low: 'too few first messages are answered',
    high: 'too many first messages are answered',
    both: 'first messages are answered at other times',
  },
  delay: { low: 'answers come too fast', high: 'answers come too slowly' },
  partners: { low: 'people have too few partners', high: 'people have too many partners' },
  spread: { low: 'their numbers of partners differ too little', high: 'their numbers of partners differ too much' },
  course: { low: 'too little is written late', high: 'too much is written late' },
}

/** Measures that one sentence can take; more are counted only. */
const NAMED = 5

/** How much the simulated community is like the given one, and in what it is not, as one sentence. */
export function likenessInWords({ measures }: Likeness): string {
  const told = measures.filter(({ fit }) => fit !== null)
  if (told.length === 0) return 'Nothing was written that could tell how much it is like your log.'
  const fitting = told.filter(({ fit }) => fit === 'fits')
  const names = fitting.length > 0 && fitting.length <= NAMED ? ` (${formatList(fitting.map(({ name }) => name))})` : ''
  const count = `${fitting.length} of ${told.length} measures of your log fit${names}`
  const off = [...new Set(told.map(({ about }) => about))].flatMap((about) => {
    const all = told.filter((measure) => measure.about === about)
    const [low, high] = [all.filter(({ fit }) => fit === 'too low'), all.filter(({ fit }) => fit === 'too high')]
    const same = words[about]
    if (low.length > 0 && high.length > 0) return [same.both ?? same.low]
    // Most of what is about the same fits: then only the one that does not is told.
    if (2 * (low.length + high.length) < all.length)
      return [...low, ...high].map(({ name, fit }) => `“${name}” is ${fit}`)
    return low.length > 0 ? [same.low] : high.length > 0 ? [same.high] : []
  })
  return off.length === 0 ? `${count}.` : `${count}; in the simulated community ${formatList(off)}.`
}
