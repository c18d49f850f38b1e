import type { Context } from './Context.ts'
import { addressees } from './groups.ts'
import { count, map, moment, named, number, timePerWeek } from './leaf.ts'

/** The most volunteers that one scenario can ask for. */
const most = 10_000

export function team(context: Context | null) {
  return named('a map such as me: {time: 10 hours per week}', voice(context))
    .refine((voices) => Object.keys(voices).length > 0, 'needs one person, such as me: {time: 10 hours per week}')
    .meta({ description: 'Who speaks for the brand, and who volunteers to help; the first does what names nobody.' })
}

function voice(context: Context | null) {
  return map('a map such as {time: 10 hours per week}', {
    time: timePerWeek('Time for outreach, spread over Monday to Friday; of volunteers, what each gives.').prefault(
      '10 hours per week',
    ),
    credibility: number(
      'How far people believe this voice, from 0 (not at all) to 1 (as a friend).',
      [0, 1],
      '0.7',
    ).prefault('0.7'),
    from: moment('First day on which they are there; by default day 1.', 'week 5', context?.days ?? null).optional(),
    until: moment('The first day without them; by default they stay.', 'week 9', null).optional(),
    volunteers: count(
      'Makes these members who help without pay, and says how many: drawn when their phase begins, for as long as they are members.',
      [1, most],
      '5',
    ).optional(),
    among: addressees(context, 'Among whom the volunteers are drawn; by default everybody.').optional(),
  })
    .meta({ description: 'A person who speaks for the brand, or volunteers from among the members.' })
    .transform((voice, { addIssue }) => {
      const { from, until, volunteers, among } = voice
      const fail = (key: string, message: string) => addIssue({ code: 'custom', path: [key], message })
      if (until !== undefined && until <= (from ?? 1))
        fail('until', `day ${until} is not after day ${from ?? 1}, where they begin`)
      if (among !== undefined && volunteers === undefined)
        fail('among', 'belongs to volunteers, of whom it says where they come from')
      return voice
    })
}
