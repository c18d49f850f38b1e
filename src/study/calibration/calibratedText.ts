import { formatCount, formatList, formatNumber } from '../format.ts'
import { columns, lines } from '../textBlocks.ts'
import type { Calibrated, FittedParameter, FittedRow, PosteriorFacts } from './Calibrated.ts'

/** What fits on a terminal. */
const WIDTH = 80
/** Correlations stronger than this are worth a word, and so many of a posterior at most. */
const STRONG = 0.5
const MOST = 3

/** A calibration in lines of text: rows before and after, parameters with intervals, and what cannot be known. */
export function calibratedText(calibrated: Calibrated): string {
  const { rows, parameters } = calibrated
  const [fitted, heldOut] = [rows.filter((row) => row.fitted), rows.filter((row) => !row.fitted)]
  const blocks = [
    rowTable('fitted', fitted),
    rowTable('held out', heldOut),
    parameterTable(parameters),
    [headline(calibrated, fitted, heldOut), ...remarks(calibrated)].flatMap((sentence) => lines(sentence, WIDTH)),
  ]
  return blocks
    .filter(({ length }) => length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}

/** Distances in tolerances: 1 is the edge. */
function rowTable(title: string, rows: readonly FittedRow[]): string[] {
  if (rows.length === 0) return []
  return columns([
    [`distance of what is ${title}, in tolerances`, 'before', 'after', ''],
    ...rows.map(({ id, before, after }) => [
      `  ${id}`,
      formatNumber(before.distance, 0.01),
      formatNumber(after.distance, 0.01),
      after.pass ? 'inside' : 'outside',
    ]),
  ])
}

function parameterTable(parameters: readonly FittedParameter[]): string[] {
  const withPosterior = parameters.some(({ posterior }) => posterior !== null)
  const head = ['parameter', 'before', 'best', ...(withPosterior ? ['mean', 'sd', '95 % interval'] : [])]
  return columns([
    head,
    ...parameters.map(({ name, before, after, posterior }) => [
      `  ${name}`,
      ...[before, after].map((value) => formatNumber(value)),
      ...(posterior === null
        ? []
        : [
            formatNumber(posterior.mean),
            formatNumber(posterior.sd),
            posterior.identified
              ? `${formatNumber(posterior.low)} to ${formatNumber(posterior.high)}`
              : 'not identified',
          ]),
    ]),
  ])
}

function headline(
  { loss, evaluations }: Calibrated,
  fitted: readonly FittedRow[],
  heldOut: readonly FittedRow[],
): string {
  const inside = (rows: readonly FittedRow[], when: 'before' | 'after') =>
    formatNumber(rows.filter((row) => row[when].pass).length)
  const count = (rows: readonly FittedRow[], noun: string, nouns = `${noun}s`) =>
    `${inside(rows, 'after')} of ${formatCount(rows.length, noun, nouns)} (${inside(rows, 'before')} before)`
  const counts = [
    count(fitted, 'fitted row'),
    ...(heldOut.length === 0 ? [] : [count(heldOut, 'row held out', 'rows held out')]),
  ]
  const sum = `The loss went from ${formatNumber(loss.before)} to ${formatNumber(loss.after)} in ${formatCount(evaluations, 'trial')}`
  return `${sum}. Inside their tolerance are ${formatList(counts)}.`
}

/** What to know before anybody relies on it, a sentence each. */
function remarks({ finished, parameters, posteriors }: Calibrated): string[] {
  const loose = parameters.filter((one) => one.posterior?.identified === false)
  const pairs = parameters.flatMap((one, i) =>
    (one.posterior?.togetherWith ?? [])
      .filter((name) => parameters.findIndex((other) => other.name === name) > i)
      .map(
        (name) =>
          `${one.name} and ${name} are known only together: another value of one asks for another of the other.`,
      ),
  )
  return [
    ...(finished ? [] : ['It was stopped: this is the best that was found by then.']),
    ...parameters
      .filter(({ atEnd }) => atEnd !== null)
      .map(
        ({ name, atEnd, from, to }) =>
          `${name} has run into the ${atEnd === 'from' ? 'lower' : 'upper'} end of its range, ${formatNumber(atEnd === 'from' ? from : to)}: widen it, or leave it out.`,
      ),
    ...(loose.length === 0
      ? []
      : [`Not identified, since these data hardly narrow it down: ${formatList(loose.map(({ name }) => name))}.`]),
    ...pairs,
    ...posteriors.flatMap(strongest),
    ...posteriors
      .filter(({ tolerance }) => tolerance > 1)
      .map(
        ({ tolerance, parameters: names }) =>
          `The posterior${posteriors.length > 1 ? ` of ${formatList(names)}` : ''} is of all that comes within ${formatNumber(tolerance, 0.01)} tolerances on average: too little comes within 1.`,
      ),
  ]
}

/** The strongest correlations of a posterior, if any is strong, in a sentence. */
function strongest({ parameters: names, correlations }: PosteriorFacts): string[] {
  const pairs = names.flatMap((name, i) =>
    names.slice(i + 1).map((other, k) => ({ name, other, r: correlations[i]?.[i + 1 + k] ?? 0 })),
  )
  const strong = pairs
    .filter(({ r }) => Math.abs(r) > STRONG)
    .sort((p, q) => Math.abs(q.r) - Math.abs(p.r))
    .slice(0, MOST)
    .map(({ name, other, r }) => `${name} with ${other} (${formatNumber(r, 0.01)})`)
  return strong.length === 0 ? [] : [`Strongest correlations: ${formatList(strong)}.`]
}
