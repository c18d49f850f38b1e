import type { Experiment } from '../../src/experiment/Experiment.ts'
import { readableJson } from '../../src/node/readableJson.ts'
import type { Evidence } from '../../src/study/evidence/Evidence.ts'
import type { MeasuredEvidence } from '../../src/study/evidence/MeasuredEvidence.ts'

/** The source file that keeps what was found, which a report shows. */
export function shippedEvidenceSource(
  { results, summary }: Evidence,
  experiments: readonly Experiment[],
  version: string,
): string {
  const { rows, passing, figures, explained, parameters } = summary
  const measured: MeasuredEvidence = {
    version,
    all: { rows, passing, figures, explained, parameters },
    trials: experiments
      .filter(({ kind }) => kind === 'community')
      .map(({ id, arms, setByHand }) => ({
        id,
        populations: [...new Set(arms.flatMap(({ populations }) => populations.map(({ name }) => name)))],
        setByHand: setByHand.length,
        results: results.filter(({ experiment }) => experiment === id),
      })),
  }
  return `// Generated: npx vitest run test/study/shippedEvidence.test.ts -u
import type { MeasuredEvidence } from './MeasuredEvidence.ts'

export const shippedEvidence: MeasuredEvidence = ${readableJson(sixDigits(measured))}`
}

function sixDigits(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'number' ? Number(part.toPrecision(6)) : part)))
}
