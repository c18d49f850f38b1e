import { baseRate } from '../model/acts.ts'
import { majority } from '../model/norms.ts'
import { experience, willingness } from '../model/willingness.ts'
import { alternative } from '../random/alternative.ts'
import { gumbel } from '../random/gumbel.ts'
import { uniform } from '../random/Stream.ts'
import type { Community } from './Community.ts'
import { fillValues } from './fillValues.ts'
import {
  ALTRUISM,
  BRAND_K,
  BRAND_THETA,
  CHOOSER,
  COMMUNITY_GOODWILL,
  DESCRIPTIVE,
  EXPECTED_SANCTION,
  INJUNCTIVE,
  NEGATIVE,
  POSITIVE,
  PRECISION,
  SELF,
  STRANGER_K,
  VALUES,
  WEIGHT_DIRECT,
} from './places.ts'
import { purpose } from './purpose.ts'
import { attachment } from './touch.ts'
import { traitOf } from './traitOf.ts'

/**
 * Opens choice c with who weighs and in which state, and with the alternative that is always there and has utility 0:
 * keeping quiet.
 */
export function openChoice(community: Community, c: number, person: number, peopleSeen: number): void {
  const { world, people, choices, streams } = community
  const { table } = world
  const { chooser } = choices
  const p = world.parameters[world.populationOf[person]]
  const me = c * CHOOSER
  const altruism = traitOf(world, person, 'altruism')
  const positive = traitOf(world, person, 'positive_reciprocity')
  const negative = traitOf(world, person, 'negative_reciprocity')
  const toCommunity = people.community[person]
  const strangerK = experience(
    p.weight_direct,
    0,
    p.weight_generalised,
    toCommunity,
    p.weight_mood,
    people.mood[person],
  )
  const brandK = strangerK + p.weight_direct * people.brand[person]
  choices.person[c] = person
  chooser[me + PRECISION] = traitOf(world, person, 'choice_precision')
  chooser[me + ALTRUISM] = altruism
  chooser[me + POSITIVE] = positive
  chooser[me + NEGATIVE] = negative
  chooser[me + WEIGHT_DIRECT] = p.weight_direct
  chooser[me + STRANGER_K] = strangerK
  chooser[me + BRAND_K] = brandK
  chooser[me + BRAND_THETA] = willingness(altruism, positive, negative, brandK)
  chooser[me + COMMUNITY_GOODWILL] = toCommunity
  chooser[me + EXPECTED_SANCTION] = people.sanction[person]
  const S = attachment(community, person)
  fillValues(chooser, me + VALUES, people.belief[person], people.doubt[person], p.caution, S)

  const nu = traitOf(world, person, 'norm_sensitivity')
  const eta = traitOf(world, person, 'need_for_orientation')
  const weight =
    (nu + eta / (people.visits[person] + 1)) * (peopleSeen === 0 ? 0 : majority(peopleSeen, p.half_majority))
  const kind = people.normKind[person]
  const harmful = people.normHarmful[person]
  chooser[me + INJUNCTIVE] = nu * (people.rules[person] + people.esteem[person])
  chooser[me + DESCRIPTIVE] = weight * (harmful - baseRate.harmful)
  chooser[me + DESCRIPTIVE + 1] = weight * (1 - kind - harmful - baseRate.neutral)
  chooser[me + DESCRIPTIVE + 2] = weight * (kind - baseRate.kind)

  const quiet = c * choices.room
  const row = table.row.lurk
  const { a, b } = streams[purpose.chooses]
  choices.count[c] = 1
  choices.best[c] = quiet
  choices.largest[c] = gumbel(uniform(a, b, person, alternative(table.word[row], person)))
  choices.cameToMind[c] = 0
  choices.row[quiet] = row
  choices.target[quiet] = person
  choices.toward[quiet] = SELF
  choices.goodwill[quiet] = 0
  choices.scale[quiet] = 0
  choices.request[quiet] = 0
  choices.social[quiet] = 0
  choices.systematic[quiet] = 0
}
