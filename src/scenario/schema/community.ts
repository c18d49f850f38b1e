import { count, map, number, path, postsPerVisit, rate, share } from './leaf.ts'
import { people, standardPeople } from './people.ts'

const mostPeople = 10_000_000

/** Defaults; with a log, visits are as the log has them and there are no prospects. */
export const defaults = { people: standardPeople.community, visits: '1.2 per week', prospectsPerMember: 10 } as const

export function community() {
  return map('a map with the number of members, such as {members: 1200}', {
    members: count('Members when the warm-up begins.', [1, mostPeople], '1200').optional(),
    prospects: count(
      `People outside who share circles with members and each other. Default ${defaults.prospectsPerMember} per member, with a log none.`,
      [0, mostPeople],
      '12000',
    ).optional(),
    people: people('Who the people are: a population, its traits, or a mixture.').prefault(defaults.people),
    visits: rate(
      `Mean visits of a member when the warm-up begins. Default ${defaults.visits}, or as the log has it.`,
      24,
    ).optional(),
    off_topic: share(
      'Share of posts that are off topic: small talk among circle mates, nothing to others.',
      '40 %',
    ).prefault('0 %'),
    reads: postsPerVisit(
      'Posts that a visit has room for, the newest first, whoever wrote them; “all posts” are those of circle mates and a short front page.',
      1000,
    ).prefault('all posts'),
    circles: circles().prefault({}),
    log: path(
      'A file of messages (CSV with columns from, to and time) from which members, ties and activity are taken.',
      'data/forum.csv',
    ).optional(),
  })
    .meta({ description: 'The community when the warm-up begins: made of circles, or read from a log.' })
    .transform((community, context) => {
      const fail = (key: string | null, message: string) =>
        context.addIssue({ code: 'custom', path: key === null ? [] : [key], message })
      const { log, members, prospects, circles } = community
      if (log === undefined && members === undefined) fail(null, 'members is missing: how many, for example 1200')
      if (log !== undefined && members !== undefined) fail('members', 'are taken from the log: remove one of both')
      const people = members === undefined ? null : members + (prospects ?? defaults.prospectsPerMember * members)
      if (people !== null && circles.size > people)
        fail('circles', `a circle of ${circles.size} needs more than the ${people} people that there are`)
      return community
    })
}

function circles() {
  return map('a map such as {size: 9, per_person: 2.4, bridges: 6 %}', {
    size: number('Mean number of people in a circle.', [2, 1000], '9').prefault('9'),
    per_person: number('Mean number of circles that a person belongs to.', [1, 50], '2.4').prefault('2.4'),
    bridges: share('Share of places in circles given to somebody drawn from everybody.', '6 %').prefault('6 %'),
  }).meta({ description: 'Small overlapping circles of people who all see each other.' })
}
