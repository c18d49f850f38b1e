import { meanRange, type Trait, type TraitName, traits } from '../../model/traits.ts'
import { list, map, number, oneOf } from '../schema/leaf.ts'
import type { Parameter } from './Calibration.ts'

type Ends = readonly number[]
type Scale = Parameter['scale']

const scales: Readonly<Record<Scale, string>> = {
  linear: 'Equal steps are equally likely.',
  log: 'Equal factors are equally likely.',
}

/** Which parameters are fitted, and in which range each is searched: by trait, its mean, its spread, or both. */
export function parameters() {
  const shape = Object.entries(traits).map(([name, trait]) => [name, ranges(name as TraitName, trait).optional()])
  return map('a map of traits such as norm_sensitivity: {mean: [0.2, 1.5]}', Object.fromEntries(shape)).transform(
    (written, context): Parameter[] => {
      const found = Object.values(written as Record<string, Parameter[] | undefined>).flatMap((each) => each ?? [])
      if (found.length === 0) context.addIssue({ code: 'custom', message: 'is an empty map: what is to be fitted?' })
      const weights = found.filter(({ trait }) => trait.startsWith('weight_'))
      const most = weights.reduce((sum, { to }) => sum + to, 0)
      if (weights.length > 0 && (weights.length > 2 || most >= 1))
        context.addIssue({
          code: 'custom',
          path: [weights[0].trait],
          message: 'the weights sum to 1: fit at most two, in ranges whose upper ends sum to less than 1',
        })
      return found
    },
  )
}

function ranges(name: TraitName, trait: Trait) {
  const { symbol, meaning, varies } = trait
  const mean = range(`Where the mean is searched. ${symbol}: ${meaning}.`, meanRange(trait)).optional()
  const sd = range('Where the standard deviation over people is searched.', [0, 100]).optional()
  return map('a map such as {mean: [0.2, 1.5], sd: [0.1, 1.5], scale: log}', {
    mean,
    ...(varies === 'no' ? {} : { sd }),
    scale: oneOf('scale', 'On which scale, for mean and spread.', scales).prefault('linear'),
  })
    .meta({ title: 'range', description: `${symbol}: ${meaning}.` })
    .transform((written, context): Parameter[] => {
      const { scale, ...both } = written as { scale: Scale; mean?: Ends; sd?: Ends }
      if (both.mean === undefined && both.sd === undefined)
        context.addIssue({ code: 'custom', message: varies === 'no' ? 'needs a mean' : 'needs a mean, an sd or both' })
      return (['mean', 'sd'] as const).flatMap((of) => {
        const ends = both[of]
        if (ends === undefined) return []
        const [from, to] = ends
        const aboveNothing = scale === 'log' ? 'a scale of log' : varies === 'lognormal' && of === 'mean' ? name : null
        if (aboveNothing !== null && from <= 0)
          context.addIssue({ code: 'custom', path: [of], message: `the range of ${aboveNothing} begins above 0` })
        return [{ trait: name, of, from, to, scale }]
      })
    })
}

function range(description: string, within: readonly [number, number]) {
  return list('a list of two numbers, such as [0.2, 1.5]', number('One end.', within))
    .refine((ends) => ends.length === 2 && ends[0] < ends[1], {
      error: 'takes the lower and the upper end, such as [0.2, 1.5]',
    })
    .meta({ description })
}
