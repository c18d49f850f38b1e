import { useMemo } from 'preact/hooks'
import { formatEstimate } from '../../study/format.ts'
import { HeadRow } from '../client/HeadRow.tsx'
import { changesBetween } from '../draft/changes.ts'
import { draftOf, readDraft } from '../draft/Draft.ts'
import { type Run, sideBySide } from '../draft/Run.ts'
import { filled, words } from '../words/words.ts'

/** The last run beside the one before: what was changed, and what came of it. */
export function LastRun({ before, after }: { readonly before: Run; readonly after: Run }) {
  const text = words.sandbox.lastRun
  const changes = useMemo(() => {
    const [was, is] = [before, after].map((run) => readDraft(draftOf(run.text)))
    return was!.ok && is!.ok ? changesBetween(was!.scenario, is!.scenario) : null
  }, [before, after])
  const rows = sideBySide(before, after)
  const value = (outcome: Parameters<typeof formatEstimate>[0] | null) =>
    outcome === null ? text.nothing : formatEstimate(outcome)
  return (
    <section aria-label={text.title}>
      <h2>{text.title}</h2>
      {changes !== null && changes.length === 0 && <p>{text.same}</p>}
      <ul>
        {changes?.map(({ name, from, to }) => (
          <li key={name}>{filled(text.change, { name, from: from ?? text.nothing, to: to ?? text.nothing })}</li>
        ))}
      </ul>
      <section class="wide-table" aria-label={text.table}>
        <table>
          <HeadRow columns={[text.strategy, text.measure, text.before, text.after]} />
          <tbody>
            {rows.map((row, i) => (
              <tr key={`${row.strategy} ${row.measure}`}>
                {row.strategy !== rows[i - 1]?.strategy && (
                  <th scope="rowgroup" rowSpan={rows.filter(({ strategy }) => strategy === row.strategy).length}>
                    {row.strategy}
                  </th>
                )}
                <td>
                  {row.measure}, {row.unit}
                </td>
                <td>{value(row.before)}</td>
                <td>{value(row.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
