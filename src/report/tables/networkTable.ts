import type { Comparison } from '../../study/Comparison.ts'
import { formatNumber } from '../../study/format.ts'
import { dash } from '../cells.ts'
import type { Html } from '../html.ts'
import { table } from '../table.ts'

/** What the scenario asks of the network and what the generated one has; null when nothing is known of it. */
export function networkTable({ network }: Comparison): Html | null {
  if (network.length === 0) return null
  return table(
    'The network: what the scenario asks for, and what was generated',
    [
      { head: 'Property', words: true, cell: ({ name }) => name },
      { head: 'Asked', cell: ({ target }) => (target === null ? dash : formatNumber(target)) },
      { head: 'Achieved', cell: ({ achieved }) => formatNumber(achieved) },
    ],
    network,
  )
}
