import { type Act, standardActs } from '../../model/acts.ts'
import { listed } from '../nearest.ts'
import { map, named, number, oneOf, text } from './leaf.ts'

const classes = {
  kind: 'Does others good: norms count it among kind acts.',
  harmful: 'Does others harm: norms count it among harmful acts.',
  neutral: 'Neither.',
} satisfies Record<Act['class'], string>

const targets = {
  self: 'The actor only.',
  community: 'Everybody there.',
  outside: 'The circle mates, inside and outside the community.',
  need: 'Somebody whose question or complaint is open.',
  owed: 'The sender of an act received.',
  violator: 'Somebody seen to break the rules.',
  anybody: 'Whoever comes to mind.',
} satisfies Partial<Record<Act['target'], string>>

const values = {
  one: 'Nothing: the benefit as it is.',
  belief: 'What the actor believes of the brand.',
  warning: 'How bad the actor believes the brand to be.',
  doubt: 'How unsure the actor is.',
  loss: 'The attachment that the actor gives up.',
} satisfies Record<Act['value'], string>

const visibilities = {
  recipient: 'Only to whom it is addressed.',
  circle: 'To those who share a circle with the actor.',
  community: 'To everybody there.',
  outward: 'To circle mates outside too.',
} satisfies Record<Act['visibility'], string>

/** Further acts of members, in the catalogue’s terms. */
export function addedActs() {
  const row = map('a map such as {class: kind, target: community, benefit: 0.5, cost: 0.3}', {
    class: oneOf('class', 'What the act does to those it touches.', classes),
    target: oneOf('target', 'Whom it is addressed to.', targets),
    benefit: number('Benefit to whom it is addressed, as a share of a visit; negative is harm.', [-1, 1]),
    cost: number('Cost to the actor, as a share of a visit.', [0, 10], '0.3'),
    value: oneOf('value', 'What scales the benefit.', values).prefault('one'),
    brand_benefit: number('Benefit to the brand; negative is harm.', [-1, 1], '0').prefault('0'),
    approval: number('What the house rules say of it, from −1 (forbidden) to 1 (asked for).', [-1, 1]).prefault('0'),
    visibility: oneOf('visibility', 'Who sees it.', visibilities).prefault('circle'),
    sentence: text('What it is, in one sentence.', 'Organise a meeting.').optional(),
    told: text(
      'What somebody did, in the past tense, as chains tell it after their name; `{target}` is to whom.',
      'organised a meeting',
    ).optional(),
  }).meta({ description: 'An act that members of this community have, beside the standard ones.' })

  return named('a map of acts', row).transform((rows, context): readonly Act[] => {
    for (const name of Object.keys(rows))
      if (standardActs.some((act) => act.name === name))
        context.addIssue({ code: 'custom', path: [name], message: 'is a standard act: give yours another name' })
    for (const [name, { told = '', target }] of Object.entries(rows)) {
      const wrong = told.match(/\{[^}]*\}?/g)?.find((place) => !placesIn(target).includes(place))
      if (wrong !== undefined)
        context.addIssue({ code: 'custom', path: [name, 'told'], message: `${wrong} ${standsForNothing(target)}` })
    }
    return Object.entries(rows).map(([name, { brand_benefit, sentence, told, ...row }]) => ({
      name,
      by: 'members',
      brandBenefit: brand_benefit,
      sentence: sentence ?? name,
      told: told ?? toldOf(name, row.target),
      loss: 0,
      teaches: false,
      earned: false,
      minutes: 0,
      ...row,
    }))
  })
}

/** What a text about such an act may name: whom it is addressed to, and what they waited for. */
function placesIn(target: Act['target']): readonly string[] {
  if (target === 'self' || target === 'community' || target === 'outside') return []
  return target === 'need' ? ['{target}', '{need}'] : ['{target}']
}

function standsForNothing(target: Act['target']): string {
  const places = placesIn(target)
  if (places.length === 0)
    return `has nothing to stand for: an act toward ${target} is addressed to nobody in particular`
  return `stands for nothing: there is ${listed(places)}`
}

/** How an act is told of which the scenario does not say it. */
function toldOf(name: string, target: Act['target']): string {
  return placesIn(target).length === 0 ? `did “${name}”` : `did “${name}” toward {target}`
}
