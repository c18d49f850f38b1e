import type { Context } from '../../schema/Context.ts'
import { addressees, everybody } from '../../schema/groups.ts'
import { map, wholeDays } from '../../schema/leaf.ts'

const longest = 7300

/** What a trial says beside the scenario that it is: who is followed, and for how long. */
export function trialSettings(context: Context | null) {
  return map('a map with subjects and follow_up', followed(context))
}

export function followed(context: Context | null) {
  return {
    subjects: addressees(
      context,
      'Who is followed: a group as it is when day 1 begins; by default everybody.',
    ).prefault(everybody),
    follow_up: wholeDays('How long they are followed from day 1.', [1, longest], '14 days').prefault('14 days'),
  }
}
