import { words } from '../words/words.ts'
import { barsOf } from './barsOf.ts'
import type { Figure } from './Figure.ts'
import { inWords } from './fillText.ts'

const percent = (share: number) => `${100 * share}%`

/** Figures of a lesson as bars on one scale, each with its number and its interval. */
export function Bars({
  figures,
  labels,
  unit,
}: {
  readonly figures: ReadonlyMap<string, Figure>
  readonly labels: Readonly<Record<string, string>>
  readonly unit: string
}) {
  const { zero, bars } = barsOf(figures, labels)
  return (
    <>
      <p class="bars-unit">{unit}</p>
      <ul class="bars">
        {bars.map(({ label, figure, from, to, span }) => {
          const interval = inWords(figure, 'range')
          const end = Math.max(to, span?.[1] ?? 0)
          return (
            <li key={label}>
              <span>{label}</span>
              <div class="bar-track">
                <i class="zero" style={{ left: percent(zero) }} />
                <i class="filled" style={{ left: percent(from), width: percent(to - from) }} />
                {span !== null && (
                  <i class="span" style={{ left: percent(span[0]), width: percent(span[1] - span[0]) }} />
                )}
                <b class="value" style={{ left: percent(end) }}>
                  {inWords(figure, null)}
                  {interval !== null && (
                    <span class="unseen">
                      {' '}
                      ({words.lesson.range}: {interval})
                    </span>
                  )}
                </b>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
