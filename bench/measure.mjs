/** The middle of some numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Does every task `repetitions` times, turn by turn, the first round forward and the next backward.
 *
 * @param tasks - name -> function that returns what it measured
 * @returns name -> what it measured, one entry a repetition
 */
export async function interleaved(tasks, repetitions) {
  const names = Object.keys(tasks)
  const results = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < repetitions; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) results[name].push(await tasks[name]())
  }
  return results
}

/** Seconds that something takes, and what it returns. */
export function timed(work) {
  const began = performance.now()
  const result = work()
  return { seconds: (performance.now() - began) / 1000, result }
}
