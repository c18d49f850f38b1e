import { drawnIn } from '../model/attachment.ts'
import { activityFromLog } from '../network/activityFromLog.ts'
import { circleSizes } from '../network/circleSizes.ts'
import { circles } from '../network/circles.ts'
import type { Graph } from '../network/Graph.ts'
import { graphFromCircles } from '../network/graphFromCircles.ts'
import { graphFromLog } from '../network/graphFromLog.ts'
import { union } from '../network/union.ts'
import { keyFromSeed } from '../random/Key.ts'
import { activityScale, firstAttachment } from './activityScale.ts'
import { actTable } from './actTable.ts'
import { drawPopulations, parametersOf, traitShapesOf } from './compilePeople.ts'
import { type Fading, fadingOf } from './fading.ts'
import type { CircleSpec, LogSpec, Plan } from './Plan.ts'
import { drawTraitOf, drawTraitsOf } from './traitOf.ts'
import { CHECK_DAYS, createWorld, type Parameters, TRAIT, TRAITS, type World } from './World.ts'

/** Closeness that one shared circle gives at the start. */
const circleCloseness = 0.3

/** Draws the people and the network of one replicate. */
export function compileWorld(plan: Plan, replicate: number): World {
  const key = keyFromSeed(plan.seed)
  const founders = plan.network.kind === 'log' ? plan.network.log.names.length : plan.members
  const residents = founders + plan.prospects
  const populationOf = drawPopulations(plan, key, replicate, residents)
  const count = populationOf.length
  // Pushed one by one: an array made by `map` changes its kind when V8 optimises the call, and the day loop with it.
  const parameters: Parameters[] = []
  const fading: Fading[] = []
  for (const population of plan.populations) {
    const own = parametersOf(plan, population)
    parameters.push(own)
    fading.push(fadingOf(own, plan.channels, plan.stepsPerDay))
  }
  const own = (person: number) => parameters[populationOf[person]]
  const traits = new Float64Array(count * TRAITS)
  const unscaled = {
    key,
    replicate,
    residents,
    populationOf,
    traits,
    traitShapes: traitShapesOf(plan),
    activityScale: 1,
  }
  const activity =
    plan.network.kind === 'log'
      ? activityFrom(plan.network, own)
      : Float64Array.from({ length: founders }, (_, person) => drawTraitOf(unscaled, person, 'activity'))
  const scale = plan.visitsPerDay === null ? 1 : activityScale(activity, plan.visitsPerDay, plan.stepsPerDay, own)
  for (let person = 0; person < founders; person++) {
    drawTraitsOf(unscaled, person)
    traits[person * TRAITS + TRAIT.activity] = activity[person] * scale
  }

  const { graph, circleSize } = networkOf(plan.network, founders, residents, key, replicate)
  return createWorld({
    plan,
    key,
    replicate,
    table: actTable(plan),
    count,
    residents,
    graph: withStrangers(graph, count),
    circleSize,
    traits,
    traitShapes: unscaled.traitShapes,
    activityScale: scale,
    parameters,
    fading,
    populationOf,
    turnOf: Uint8Array.from({ length: count }, (_, person) => (CHECK_DAYS - (person % CHECK_DAYS)) % CHECK_DAYS),
    weeksPerStep: 1 / (7 * plan.stepsPerDay),
  })
}

/** Activity such that people who have just joined would visit as often as their messages in the log let one expect. */
function activityFrom({ log }: LogSpec, parametersOf: (person: number) => Parameters): Float64Array {
  return activityFromLog(log).map((messagesPerDay, person) => {
    const p = parametersOf(person)
    return (messagesPerDay * p.visits_per_message) / drawnIn(firstAttachment(p), p.visit_sensitivity)
  })
}

function networkOf(
  spec: CircleSpec | LogSpec,
  founders: number,
  people: number,
  key: World['key'],
  replicate: number,
): { readonly graph: Graph; readonly circleSize: number | null } {
  const known = spec.kind === 'log' ? graphFromLog(spec.log, circleCloseness) : null
  if (known !== null && people === founders) return { graph: known, circleSize: null }
  const { size, perPerson, bridges } = spec.kind === 'log' ? spec.circles : spec
  const drawn = circles({ people, founders, size, perPerson, bridges }, key, replicate)
  const made = graphFromCircles(drawn, people, circleCloseness)
  return { graph: known === null ? made : union(made, known), circleSize: circleSizes(drawn).mean }
}

/** The same graph with further people who know nobody: raiders. */
function withStrangers(graph: Graph, people: number): Graph {
  if (people === graph.people) return graph
  const offsets = new Int32Array(people + 1).fill(graph.offsets[graph.people])
  offsets.set(graph.offsets)
  return { ...graph, people, offsets }
}
