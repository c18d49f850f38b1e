import { ACTED, ANSWERED, ASKED, FIRST_WEEK, FOLLOW_UP, GREETED, HARMED, SHARED } from './beginnings.ts'
import type { Community } from './Community.ts'
import { type Cohort, type Experience, experiences, type Newcomers, retentionWeeks } from './Newcomers.ts'
import { DAY_ONE } from './People.ts'
import { wasMember } from './wasMember.ts'

/** Weeks 1 to 3 after joining, as bits of `weeksSeen`: days 7 to 27. */
const LATER = 0b1110

/** Looks back on the newcomers of a run at its end. */
export function newcomersOf(community: Community): Newcomers {
  const { world, people, step } = community
  const { stepsPerDay, days } = world.plan
  const week = FIRST_WEEK * stepsPerDay
  const window = FOLLOW_UP * stepsPerDay
  const latest = step + 1 - window
  const steps = { reached: 0, reachedAndJoined: 0, followed: 0, acted: 0, returned: 0, shared: 0 }
  let actedAndReturned = 0
  let wentAllTheWay = 0
  const firstWeek = eachExperience(() => ({ people: 0, returned: 0 }))
  const cohorts = Array.from({ length: Math.ceil(days / FIRST_WEEK) }, emptyCohort)
  const members = emptyCohort()
  for (let person = 0; person < world.residents; person++) {
    const joined = people.firstJoined[person]
    const reached = people.reachedAt[person]
    if (reached >= DAY_ONE && reached <= latest) {
      steps.reached++
      if (joined >= reached && joined < reached + window) steps.reachedAndJoined++
    }
    if (joined < DAY_ONE) {
      if (wasMember(community, person)) count(members, DAY_ONE, people.weeksSeen[person])
      continue
    }
    count(cohorts[Math.floor((joined - DAY_ONE) / week)]!, joined, people.weeksSeen[person])
    if (joined > latest) continue
    const did = people.beginning[person]
    const acted = (did & ACTED) !== 0
    const returned = (people.weeksSeen[person] & LATER) !== 0
    const shared = (did & SHARED) !== 0
    steps.followed++
    if (acted) steps.acted++
    if (returned) steps.returned++
    if (shared) steps.shared++
    if (acted && returned) actedAndReturned++
    if (acted && returned && shared) wentAllTheWay++
    for (const met of metBy(did)) {
      firstWeek[met].people++
      if (returned) firstWeek[met].returned++
    }
  }
  return { ...steps, actedAndReturned, wentAllTheWay, firstWeek, cohorts, members }

  function count(cohort: ReturnType<typeof emptyCohort>, joined: number, seen: number): void {
    cohort.people++
    retentionWeeks.forEach((k, place) => {
      if (joined + (k + 1) * week > step + 1) return
      cohort.followed[place]!++
      if ((seen & (1 << k)) !== 0) cohort.seen[place]!++
    })
  }
}

function emptyCohort() {
  return { people: 0, followed: retentionWeeks.map(() => 0), seen: retentionWeeks.map(() => 0) } satisfies Cohort
}

function metBy(did: number): readonly Experience[] {
  const asked = (did & ANSWERED) !== 0 ? 'answered' : 'unanswered'
  return [
    (did & GREETED) !== 0 ? 'greeted' : 'not greeted',
    (did & ASKED) !== 0 ? asked : 'did not ask',
    (did & HARMED) !== 0 ? 'harmed' : 'not harmed',
  ]
}

function eachExperience<T>(make: () => T): Record<Experience, T> {
  return Object.fromEntries(Object.keys(experiences).map((name) => [name, make()])) as Record<Experience, T>
}
