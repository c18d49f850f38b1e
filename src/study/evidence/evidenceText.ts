import { mechanisms } from '../../experiment/Experiment.ts'
import { channels } from '../../model/channels.ts'
import { columns, lines, spread } from '../textBlocks.ts'
import type { Evidence, EvidenceRow } from './Evidence.ts'
import { figureTexts, NONE } from './figures.ts'
import { complaints, distanceInWords, headline, measureInWords, source, standing, statuses } from './words.ts'

/** What fits on a terminal. */
const WIDTH = 80
/** Where the figures of a row begin, behind "outside". */
const INDENT = 9
/** Letters of the longest outcome without a channel. */
const OUTCOME = 'does not fail'.length

/** The evidence in lines of 80 characters: one for each mechanism, or all rows with their figures and sources. */
export function evidenceText(evidence: Evidence, all: boolean): string {
  const blocks = [
    ...(all ? everyRow(evidence) : [byMechanism(evidence)]),
    ablation(evidence),
    [headline(evidence), ...complaints(evidence)].flatMap((sentence) => lines(sentence, WIDTH)),
  ]
  return blocks
    .filter(({ length }) => length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}

function byMechanism({ summary, results }: Evidence): string[] {
  const name = Math.max(...summary.mechanisms.map(({ mechanism }) => mechanism.length))
  const counts = summary.mechanisms.map(({ passing, rows }) => `${passing} of ${rows}`)
  const count = Math.max('inside'.length, ...counts.map(({ length }) => length))
  const before = name + count + 4
  return [
    `${''.padEnd(name)}  ${'inside'.padStart(count)}  furthest off`,
    ...summary.mechanisms.flatMap(({ mechanism, worst }, i) => {
      const row = results.find(({ id }) => id === worst)!
      const [first, ...more] = lines(`${worst}: ${distanceInWords(row)}`, WIDTH - before)
      return [`${mechanism.padEnd(name)}  ${counts[i]!.padStart(count)}  ${first}`, ...indented(more, before)]
    }),
  ]
}

function everyRow({ summary, results }: Evidence): string[][] {
  return summary.mechanisms.flatMap(({ mechanism }) => [
    [`${mechanism.toUpperCase()}  ${mechanisms[mechanism]}`],
    ...results.filter((row) => row.mechanism === mechanism).map(block),
  ])
}

/** One row: how it stands, its figures, its source, and why it fails. */
function block(row: EvidenceRow): string[] {
  const room = WIDTH - INDENT
  return [
    `${standing(row).padEnd(INDENT)}${row.id}`,
    ...indented(
      [
        ...(row.claim === null ? [] : lines(row.claim, room)),
        ...lines(`${measureInWords(row)}: ${distanceInWords(row)}`, room),
        ...(row.kind === 'path' ? path(row) : values(row)),
        ...lines(`${source(row)} (${statuses[row.status]})`, room),
        ...(row.reason === null ? [] : lines(`Reason: ${row.reason}`, room)),
      ],
      INDENT,
    ),
  ]
}

function values(row: EvidenceRow): string[] {
  const texts = figureTexts(row)
  return columns([
    ['', 'published', '', 'simulated', '95 % interval'],
    ...texts.map(({ name, published, band, simulated, low, high }) => [
      name,
      published,
      band,
      simulated,
      low === NONE ? NONE : `${low} to ${high}`,
    ]),
  ])
}

/** The points of a path side by side; of a long one as many as there is room for. */
function path(row: EvidenceRow): string[] {
  const texts = figureTexts(row)
  const heads = ['', 'published', 'simulated', '95 % from', 'to']
  const widest = Math.max(...texts.flatMap((text) => Object.values(text).map(({ length }) => length)))
  const room = WIDTH - INDENT - heads[1]!.length
  const gap = texts.length * (widest + 2) <= room ? 2 : 1
  const shown = spread(texts.length, Math.floor(room / (widest + gap)))
  const cells = shown.map((i) => {
    const { name, published, simulated, low, high } = texts[i]!
    return [name, published, simulated, low, high]
  })
  return [
    ...columns(
      heads.map((head, at) => [head, ...cells.map((cell) => cell[at]!)]),
      gap,
    ),
    ...(shown.length < texts.length ? [`(${shown.length} of ${texts.length} points)`] : []),
  ]
}

function ablation({ ablation: rows }: Evidence): string[] {
  if (rows === null) return []
  if (rows.length === 0) return ['No row is said to need a channel.']
  return (Object.keys(channels) as (keyof typeof channels)[]).flatMap((channel) => {
    const needing = rows.filter((row) => row.channel === channel)
    if (needing.length === 0) return []
    return [`Without ${channel}`, ...needing.map(({ id, outcome }) => `  ${outcome.padEnd(OUTCOME)}  ${id}`)]
  })
}

function indented(texts: readonly string[], by: number): string[] {
  return texts.map((text) => `${''.padEnd(by)}${text}`)
}
