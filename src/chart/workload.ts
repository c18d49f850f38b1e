import type { Comparison } from '../study/Comparison.ts'
import { formatCount } from '../study/format.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { rows } from './rows.ts'
import { sheet } from './sheet.ts'
import { strategyWork } from './strategyWork.ts'
import { workloadFinding } from './teamFindings.ts'
import { workLegend } from './workLegend.ts'
import { casesPanel, hoursPanel, type WorkRow } from './workPanels.ts'

const GAP = 24
const ROW = 30

/**
 * The team's work with each strategy and, where it has several, each rule: cases by what became of them, and beside
 * them hours, with those that were not spent.
 *
 * @param comparison with a strategy that has rules
 */
export function workload(comparison: Comparison, width: number): Chart {
  const colour = colours(comparison)
  const work = strategyWork(comparison)
  const shown = work.flatMap(({ name, total, hours, rules }): WorkRow[] => {
    const common = { strategy: name, colour: colour.get(name)! }
    const whole = { ...common, ...total, name, given: hours.given, hours: hours.spent }
    if (rules.length === 1) return [whole]
    return [whole, ...rules.map((rule) => ({ ...common, ...rule, name: `of it ${rule.name}`, given: null }))]
  })
  const beside = width >= 500
  const {
    params,
    y,
    width: names,
    height,
  } = rows(
    shown.map(({ name }) => name),
    width,
  )
  const strategies = shown.flatMap(({ name, strategy }, row) => (name === strategy ? [row] : []))
  const bold = {
    condition: { test: `indexof([${strategies}], datum.value) >= 0`, value: 'bold' as const },
    value: 'normal' as const,
  }
  const place = {
    y: { ...y, axis: { ...y.axis, labelFontWeight: bold } },
    height: Math.max(ROW, height) * shown.length,
  }
  const withoutNames = { ...place, y: { ...y, axis: null } }
  const room = Math.floor(beside ? width - names - GAP - 24 : width - names - 24)
  const title = workloadFinding(comparison, work)
  const subtitle = `What became of the cases of the rules, and the hours of the team, on average over ${formatCount(comparison.replicates, 'replicate')} of ${formatCount(comparison.days, 'day')}. Pale hours were not spent.`
  return {
    name: 'workload',
    title,
    alt: `${title}. ${subtitle}`,
    caption:
      'A case is opened whenever somebody enters the group that a rule is for. Time that is not spent by the end of its week is lost: on the days that had any, nobody was left to serve.',
    table: tableOf(shown),
    spec: {
      ...sheet(title, subtitle, width),
      params,
      spacing: 14,
      vconcat: [
        workLegend(shown[0]!.colour, width - names - 24),
        {
          columns: beside ? 2 : 1,
          spacing: { row: 24, column: GAP },
          concat: [
            casesPanel(shown, place, beside ? Math.floor(0.58 * room) : room),
            hoursPanel(shown, beside ? withoutNames : place, beside ? Math.floor(0.42 * room) : room),
          ],
        },
      ],
    },
  }
}

function tableOf(shown: readonly WorkRow[]) {
  return {
    columns: [
      'strategy',
      'rule',
      'cases',
      'served',
      'settled by others',
      'left undone',
      'too late',
      'hours spent',
      'hours given',
    ],
    rows: shown.map(({ strategy, name, cases, served, settled, undone, tooLate, hours, given }) => [
      strategy,
      name === strategy ? 'all' : name.replace(/^of it /, ''),
      ...[cases, served, settled, undone, tooLate, hours, given],
    ]),
  }
}
