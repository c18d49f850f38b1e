import { measures } from '../community/measures.ts'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import type { WarmUp } from './Comparison.ts'
import type { Question } from './Question.ts'

/** Notes that a reader must see with the result, as sentences. */
export function caveats(question: Question, results: readonly ReplicateResult[], warmUp: WarmUp): string[] {
  const notes: string[] = []
  if (results.length < question.replicatesAsked) {
    notes.push(`Only ${results.length} of ${question.replicatesAsked} replicates were finished.`)
  }
  if (warmUp.drift === null) {
    notes.push(
      `A warm-up of ${warmUp.days} days is too short to tell whether the community had settled: that takes 28 days.`,
    )
  } else if (!warmUp.settled) {
    const change = `${warmUp.drift > 0 ? 'rose' : 'fell'} by ${Math.round(100 * Math.abs(warmUp.drift))} %`
    notes.push(
      `The community had not settled when day 1 came: its acts a day ${change} in the last two weeks of warm-up against the two before.`,
    )
  }
  return [...notes, ...missingValues(question, results)]
}

/** Of the measures that the scenario names; the others say how many values they have. */
function missingValues({ strategies, decideBy, also }: Question, results: readonly ReplicateResult[]): string[] {
  const named = measures.filter(({ name, kind }) => kind !== 'study' && [decideBy, ...also].includes(name))
  return named.flatMap(({ name }) => {
    const missing = strategies.flatMap((strategy, s) => {
      const count = results.filter((result) => (result.runs[s]!.outcomes[name] ?? null) === null).length
      return count === 0 ? [] : `${count} of “${strategy}”`
    })
    if (missing.length === 0) return []
    return `“${name}” has no value in some of ${results.length} replicates (${missing.join(', ')}): they are left out of its numbers.`
  })
}
