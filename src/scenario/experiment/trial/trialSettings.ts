import type { Context } from '../../schema/Context.ts'
import { addressees, everybody } from '../../schema/groups.ts'
import { list, map, moment, reference, wholeDays } from '../../schema/leaf.ts'

const longest = 7300

/**
 * What a trial says beside the scenario that it is: who is followed, for how long, and what counts.
 *
 * @param acts - what members can do, standard or added; null for any name
 */
export function trialSettings(context: Context | null, acts: readonly string[] | null) {
  return map('a map with subjects and follow_up', followed(context, acts))
}

function followed(context: Context | null, acts: readonly string[] | null) {
  return {
    subjects: addressees(
      context,
      'Who is followed: a group as it is when day 1 begins; by default everybody.',
    ).prefault(everybody),
    follow_from: moment('First day of the follow-up.', 'day 2', context?.days ?? null).prefault('day 1'),
    follow_up: wholeDays('How long they are followed.', [1, longest], '14 days').prefault('14 days'),
    counted: list('a list of acts, such as [message]', reference('act', 'Name of an act of members.', 'help', acts))
      .min(1, 'is an empty list: nothing would count')
      .optional()
      .meta({ description: 'Acts that count where people and their exchanges are measured; by default all.' }),
  }
}
