import { engine } from '../engine.mjs'
import { interleaved, median, timed } from '../measure.mjs'

const { exp, gumbel, keyFromSeed, log, stream, uniform } = engine

// One loop each, written out: through a shared loop the compiler could inline none of them.
const loops = {
  uniform(n, { a, b }) {
    let sum = 0
    for (let i = 0; i < n; i++) sum += uniform(a, b, i, 0)
    return sum
  },
  'Math.random'(n) {
    let sum = 0
    for (let i = 0; i < n; i++) sum += Math.random()
    return sum
  },
  exp(n) {
    let sum = 0
    for (let i = 0; i < n; i++) sum += exp((i & 1023) * 0.01 - 8)
    return sum
  },
  'Math.exp'(n) {
    let sum = 0
    for (let i = 0; i < n; i++) sum += Math.exp((i & 1023) * 0.01 - 8)
    return sum
  },
  log(n) {
    let sum = 0
    for (let i = 1; i <= n; i++) sum += log(i * 1e-6)
    return sum
  },
  'Math.log'(n) {
    let sum = 0
    for (let i = 1; i <= n; i++) sum += Math.log(i * 1e-6)
    return sum
  },
  gumbel(n, { a, b }) {
    let sum = 0
    for (let i = 0; i < n; i++) sum += gumbel(uniform(a, b, i, 0))
    return sum
  },
  'Gumbel with Math'(n) {
    let sum = 0
    for (let i = 0; i < n; i++) sum += -Math.log(-Math.log(Math.random()))
    return sum
  },
}

export default {
  title: 'nanoseconds per draw and per function, its loop included, beside those of JavaScript',
  async run({ quick }) {
    const n = quick ? 1e6 : 5e6
    const draws = stream(keyFromSeed('bench'), 0, 0, 0)
    const task = (loop) => () => {
      const { seconds, result } = timed(() => loop(n, draws))
      if (!Number.isFinite(result)) throw new Error(`a sum is ${result}`)
      return (seconds / n) * 1e9
    }
    const tasks = Object.fromEntries(Object.entries(loops).map(([name, loop]) => [name, task(loop)]))
    // The first round compiles.
    const measured = await interleaved(tasks, quick ? 4 : 8)
    return Object.entries(measured).map(([what, [, ...values]]) => ({ what, value: median(values), unit: 'ns' }))
  },
}
