import type { Plan } from '../../community/Plan.ts'

/** Members at the start, and people in all, that a live view draws: more are dots too small to be told apart. */
const mostMembers = 400
export const mostPeople = 5000

export function isTooLarge({ members, prospects }: Plan): boolean {
  return members > mostMembers || members + prospects > mostPeople
}
