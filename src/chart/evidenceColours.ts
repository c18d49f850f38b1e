import type { EvidenceRow } from '../study/evidence/Evidence.ts'
import { light } from './palette.ts'
import { ink } from './theme.ts'

/** What was published is ink; what is simulated is blue inside its tolerance, vermilion outside (Okabe & Ito 2008). */
export const evidenceColours = {
  published: ink.text,
  inside: light('strategy-1'),
  outside: light('strategy-2'),
} as const

/** The colour of a row's simulated figures. */
export function colourOf({ pass }: Pick<EvidenceRow, 'pass'>): string {
  return pass ? evidenceColours.inside : evidenceColours.outside
}
