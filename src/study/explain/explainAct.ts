import { cameOf } from '../../cascade/cameOf.ts'
import { effectsOf, ledTo } from '../../cascade/effects.ts'
import type { History } from '../../cascade/History.ts'
import { reasons } from '../../cascade/reasons.ts'
import { type Clause, teller } from '../../cascade/tell.ts'
import { type Factor, factors } from '../../community/ActLog.ts'
import { formatCount } from '../format.ts'
import { Mistake } from '../Mistake.ts'

/** One act with what led to it and what came of it. */
export interface ExplainedAct {
  readonly act: number
  /** From the root of the chain to the act itself. */
  readonly ledTo: readonly Clause[]
  /** Which state of the actor made it likelier. */
  readonly factor: Factor
  /** Each effect followed by its own effects; `depth` 1 is a direct one. */
  readonly cameOf: readonly (Clause & { readonly depth: number })[]
}

/** @throws Mistake when the history has no such act. */
export function explainAct(history: History, names: readonly string[], act: number): ExplainedAct {
  const { log } = history
  if (act > log.count) throw new Mistake(`roi: there is no act ${act}: this replicate has the acts 1 to ${log.count}`)
  const tell = teller(history, names)
  const descendants = cameOf(effectsOf(history), act)
  const depths = new Map(descendants.map((one) => [one.act, one.depth]))
  const clauses = tell(descendants.map((one) => one.act))
  return {
    act,
    ledTo: tell(ledTo(history, act)),
    factor: factors[log.factor[act]]!,
    cameOf: clauses.map((clause) => ({ ...clause, depth: depths.get(clause.acts[0]!)! })),
  }
}

/** Lines that are shown of what came of an act. */
const most = 40

export function actText({ act, ledTo, factor, cameOf }: ExplainedAct): string {
  const before = ledTo.slice(0, -1)
  const rest = cameOf.slice(most).flatMap(({ acts }) => acts).length
  return [
    `Act ${act}: ${ledTo.at(-1)!.text}.`,
    `Because of ${reasons[factor]}${before.length === 0 ? '.' : ', which goes back to:'}`,
    ...before.map(({ text, acts }) => `  ${text} [${acts.join(', ')}]`),
    cameOf.length === 0 ? 'Nothing came of it.' : 'What came of it:',
    ...cameOf.slice(0, most).map(({ depth, text, acts }) => `${'  '.repeat(depth)}${text} [${acts.join(', ')}]`),
    ...(rest === 0 ? [] : [`  and ${formatCount(rest, 'further act')}`]),
  ].join('\n')
}
