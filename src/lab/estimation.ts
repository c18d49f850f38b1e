import { kalmanGain, peerVariance } from '../model/belief.ts'
import { utility } from '../model/utility.ts'
import type { Key } from '../random/Key.ts'
import { stream, uniform } from '../random/Stream.ts'
import { standardNormal } from '../random/standardNormal.ts'
import { uniformInteger } from '../random/uniformInteger.ts'
import type { DesignOf } from './designKeys.ts'
import { draw, inclination } from './draws.ts'
import type { GameArm } from './GameArm.ts'
import { grade } from './grade.ts'
import { drawSubjects, type Subjects } from './people.ts'
import { purpose } from './purpose.ts'
import type { Session } from './Session.ts'

/**
 * Plays one session of estimates revised in networks. First estimates are normal, in units of the pool’s
 * standard deviation. After each round everybody sees the mean of their neighbours and keeps, moves by the Kalman gain,
 * or adopts, whichever is worth most.
 */
export function playEstimation(arm: GameArm, key: Key, session: number): Session {
  const { groups, group_size: size, neighbours, rounds, spread: first } = arm.design as DesignOf<'estimation'>
  const n = groups * size
  const subjects = drawSubjects(arm, key, session, n)
  const estimates = new Float64Array(n * rounds)
  const seen = new Float64Array(n * rounds).fill(Number.NaN)
  const doubt = Float64Array.from(subjects.prior_variance)
  for (let i = 0; i < n; i++) estimates[i] = first * standardNormal(draw(key, session, 0, purpose.firstEstimate, i))
  const friends = neighboursOf(key, session, groups, size, neighbours)
  for (let t = 1; t < rounds; t++) {
    for (let i = 0; i < n; i++) {
      const own = estimates[(t - 1) * n + i]
      const { mean, spread } = heard(estimates, (t - 1) * n, friends[i])
      const told = friends[i].length
      seen[(t - 1) * n + i] = mean
      const weight =
        told === 0 ? 0 : revise(subjects, i, doubt, spread, told, inclination(subjects, key, session, t, i))
      estimates[t * n + i] = weight === 0 ? own : own + weight * (mean - own)
    }
  }
  const group = Float64Array.from({ length: n }, (_, i) => Math.floor(i / size))
  return { estimates, seen, group }
}

/** Weight on the others’ mean: 0 keeps, 1 adopts, between them the Kalman gain of (P, V); P is in units of V. */
function revise(subjects: Subjects, i: number, doubt: Float64Array, spread: number, told: number, z: number): number {
  const V = subjects.signal_variance[i]
  if (V === 0) return 0
  const P = doubt[i]
  const gain = kalmanGain(P, peerVariance(V, spread, told, subjects.common_source[i]), 1)
  const right = subjects.accuracy[i]
  const cost = subjects.revision_cost[i]
  // What each removes of the squared error, as a share of it: g by moving, 1 − V/P = 2 − 1/g by adopting.
  const worth = [
    0,
    utility(1, gain, 0, 0, cost, 0, 0, 0),
    utility(1, 2 - 1 / gain, 0, 0, cost - subjects.adoption_ease[i], 0, 0, 0),
  ]
  weights.set(worth.map((U) => subjects.choice_precision[i] * right * U))
  const choice = grade(weights, 3, z)
  doubt[i] = (choice === 0 ? P : (1 - gain) * P) + subjects.learning_gain[i] * V
  return choice === 0 ? 0 : choice === 2 ? 1 : gain
}

const weights = new Float64Array(3)

function heard(estimates: Float64Array, from: number, friends: Int32Array): { mean: number; spread: number } {
  let sum = 0
  let squares = 0
  for (const j of friends) {
    sum += estimates[from + j]
    squares += estimates[from + j] ** 2
  }
  const mean = sum / friends.length
  return { mean, spread: friends.length < 2 ? 0 : Math.max(0, squares / friends.length - mean * mean) }
}

/** Different neighbours of each person within their own network, drawn at random. */
function neighboursOf(key: Key, session: number, groups: number, size: number, degree: number): Int32Array[] {
  const { a, b } = stream(key, session, 0, purpose.neighbours)
  return Array.from({ length: groups * size }, (_, i) => {
    const first = Math.floor(i / size) * size
    const chosen = new Set<number>()
    const wanted = Math.min(degree, size - 1)
    for (let k = 0; chosen.size < wanted; k++) {
      const j = first + uniformInteger(uniform(a, b, i, k), size)
      if (j !== i) chosen.add(j)
    }
    return Int32Array.from(chosen)
  })
}
