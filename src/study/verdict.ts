import { isDefined } from '../statistics/Estimate.ts'
import { advice } from './advice.ts'
import type { Comparison, StrategyResult } from './Comparison.ts'
import { classify } from './classify.ts'
import { differenceInWords } from './differenceInWords.ts'
import { formatCount, formatEstimate, formatList, formatNumber, quoted } from './format.ts'
import { measureOf } from './measureOf.ts'
import { standings } from './standings.ts'
import { undone } from './undone.ts'

/**
 * The answer in five lines, for somebody who runs a community and not a statistics office: the advice and how sure it
 * is; the difference in people's units; what it costs elsewhere; what was left undone; how far to trust it. Lines two
 * to four are about one strategy: the one to choose, else the one that comes nearest to being chosen.
 */
export function verdict(comparison: Comparison): readonly [string, string, string, string, string] {
  const found = standings(comparison)
  const { subject } = found
  return [
    advice(comparison, found),
    `${difference(subject, comparison)} ${reciprocity(subject)}`,
    elsewhere(subject, comparison),
    undone(subject),
    trust(comparison),
  ]
}

/** How much more or less of the measure that decides. */
function difference({ name, outcomes, differences }: StrategyResult, comparison: Comparison): string {
  const measure = measureOf(comparison, comparison.decideBy)
  const [who, base] = [quoted(name), quoted(comparison.baseline)]
  if (name === comparison.baseline) {
    const outcome = outcomes[measure.id]
    const value = outcome === undefined ? 'no value' : `${formatEstimate(outcome)} ${measure.unit}`
    return `${measure.name[0]!.toUpperCase()}${measure.name.slice(1)} with ${who}: ${value}.`
  }
  const found = differences[measure.id]
  if (found === undefined) return `How ${who} differs from ${base} in ${measure.name} has no value.`
  const { counted, change, range, than } = differenceInWords(found, measure)
  const effect = counted
    ? `${who} brings ${change} ${than} ${base}`
    : `With ${who}, ${measure.name} is ${change} ${than} with ${base}`
  if (range === null) return `${effect} in the one community that was run.`
  const of = `${formatNumber(found.betterShare * found.n, 1)} of ${formatNumber(found.n, 1)} communities`
  return `${effect} (${range}); ${of} ${measure.better === 'neither' ? 'have more of it' : 'are better off'}.`
}

function reciprocity({ reciprocity: { perAct } }: StrategyResult): string {
  return isDefined(perAct)
    ? `An act of outreach brings back ${formatEstimate(perAct)} kind acts and shares.`
    : `Its Reciprocity of Influence is not defined, because ${perAct.notDefined}.`
}

/** Which of the measures that the scenario names besides got clearly worse. */
function elsewhere({ name, differences }: StrategyResult, comparison: Comparison): string {
  const who = quoted(name)
  if (name === comparison.baseline) return `${who} is the baseline, against which a price would be counted.`
  const watched = comparison.also
    .filter((id) => id !== comparison.decideBy)
    .map((id) => ({ measure: measureOf(comparison, id), found: differences[id] }))
    .flatMap(({ measure, found }) => (found === undefined || measure.better === 'neither' ? [] : [{ measure, found }]))
  if (watched.length === 0) return `The scenario names no other measure on which ${who} could do harm.`
  const names = (rows: typeof watched) =>
    formatList(
      rows.map(({ measure }) => measure.name),
      'or',
    )
  const told = watched.filter(({ found }) => found.low !== null)
  if (told.length === 0) return `One run cannot show whether ${who} does harm to ${names(watched)}.`
  const harmed = told.filter(({ measure, found }) => classify(found, 0, measure.better) === 'worse')
  const spared = told.filter((row) => !harmed.includes(row))
  if (harmed.length === 0) return `No harm seen from ${who} on ${names(told)}.`
  const prices = harmed.map(({ measure, found }) => {
    const { counted, change, range } = differenceInWords(found, measure)
    return `${counted ? '' : `${measure.name} `}${change} (${range})`
  })
  return `The price of ${who}: ${formatList(prices)}.${spared.length === 0 ? '' : ` No harm seen on ${names(spared)}.`}`
}

/** How far to trust the result. */
function trust({ replicates, replicatesAsked, days, populations, caveats }: Comparison): string {
  const finished = replicates < replicatesAsked ? `${formatNumber(replicates)} of the ` : ''
  const runs = `${finished}${formatCount(replicatesAsked, 'replicate')} of ${formatCount(days, 'day')}`
  const ranges = replicates < 2 ? `Without ranges, from ${runs}.` : `Ranges are 95 % intervals over ${runs}.`
  const provisional = populations.filter(({ fitted }) => fitted === null).map(({ name }) => quoted(name))
  const people =
    provisional.length === 0
      ? populations
          .map(
            ({ name, fitted }) => `The people (${quoted(name)}) are fitted to ${fitted!.to}, not to ${fitted!.notTo}.`,
          )
          .join(' ')
      : `The people are provisional: ${formatList(provisional)} ${provisional.length === 1 ? 'is' : 'are'} not calibrated on data.`
  return [ranges, people, ...caveats].join(' ')
}
