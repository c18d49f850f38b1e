import type { Plan, Strategy } from '../../community/Plan.ts'

/**
 * Name of the strategy that is worth watching at first: the one with most lines for single people, of whom there are
 * many to see; among those the one with most lines at all.
 */
export function busiest({ strategies }: Pick<Plan, 'strategies'>): string {
  return [...strategies].sort((a, b) => personal(b) - personal(a) || b.rules.length - a.rules.length)[0]!.name
}

function personal({ rules }: Strategy): number {
  return rules.filter(({ act }) => act !== 'announce').length
}
