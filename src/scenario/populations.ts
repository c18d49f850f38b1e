import type { Population } from '../model/Population.ts'
import { type TraitName, traits } from '../model/traits.ts'
import { lowTrustLab, westernLab } from './laboratoryPopulations.ts'
import { onlineCommunityTraits } from './onlineCommunity.ts'

type Traits = Population['traits']
export type Distribution = Traits[TraitName]

/** The catalogue's means and spreads: plausible rates, not yet fitted to anything measured. */
export const provisional: Population = {
  name: 'provisional',
  fitted: null,
  traits: Object.fromEntries(Object.entries(traits).map(([name, { mean, sd }]) => [name, { mean, sd }])) as Traits,
}

/**
 * People who come for the fight: spite instead of altruism, harm answered with more harm, kindness hardly felt, rules
 * and majorities hardly minded, and more often there than others. The numbers are chosen, not measured.
 */
export const trolls: Population = {
  name: 'trolls',
  fitted: null,
  traits: {
    ...provisional.traits,
    altruism: { mean: -0.5, sd: 0.2 },
    positive_reciprocity: { mean: 0.1, sd: 0.1 },
    negative_reciprocity: { mean: 1.5, sd: 0.6 },
    norm_sensitivity: { mean: 0.01, sd: 0.01 },
    need_for_orientation: { mean: 0.01, sd: 0.01 },
    activity: { mean: 4, sd: 2 },
  },
}

/** Members of online communities, as published field trials found them. */
export const onlineCommunity: Population = {
  name: 'online-community',
  fitted: {
    to: 'field trials of thanks, awards, answers, messages and shares on other platforms',
    notTo: 'your community',
  },
  traits: { ...provisional.traits, ...onlineCommunityTraits },
}

/** Students in laboratories of Western universities. */
export const western: Population = {
  name: 'western-lab',
  fitted: null,
  traits: { ...provisional.traits, ...westernLab },
}

/** Subjects of the sessions at Samara. */
export const lowTrust: Population = {
  name: 'low-trust-lab',
  fitted: null,
  traits: { ...western.traits, ...lowTrustLab },
}

/** Populations that a scenario can name, with what each is. */
export const populations: Readonly<Record<string, { readonly population: Population; readonly sentence: string }>> = {
  'online-community': {
    population: onlineCommunity,
    sentence: 'Members of online communities: fitted to published field trials; what no trial asks is provisional.',
  },
  provisional: { population: provisional, sentence: 'Ordinary members: plausible numbers, not calibrated.' },
  trolls: { population: trolls, sentence: 'Spiteful people who hardly mind rules: plausible numbers, not calibrated.' },
  'western-lab': {
    population: western,
    sentence:
      'Students in laboratories of Western universities: fitted to games; what only communities have is provisional.',
  },
  'low-trust-lab': { population: lowTrust, sentence: 'The same, with what differs in the sessions at Samara.' },
}
