import { mean } from '../../statistics/mean.ts'
import { filled, words } from '../words/words.ts'
import { design } from './gameArm.ts'
import { inTokens } from './narration.ts'
import type { Period } from './playSeat.ts'

const HEIGHT = 60
const COLUMN = 30
const y = (tokens: number) => HEIGHT - (tokens / design.endowment) * HEIGHT

/** What the table gave so far, round by round: a column for the mean of the four, a dot for the learner. */
export function Strip({ played, periods }: { readonly played: readonly Period[]; readonly periods: number }) {
  const { strip } = words.game
  const rounds = played.map(({ gifts }, t) => ({ period: t + 1, own: gifts[0], mean: mean(gifts) }))
  const list = rounds.map((round) => filled(strip.round, { ...round, mean: inTokens(round.mean) })).join('; ')
  return (
    <figure class="strip">
      <figcaption>
        {strip.title}: <span class="of-mean">{strip.mean}</span>, <span class="of-own">{strip.own}</span>
      </figcaption>
      <svg viewBox={`0 0 ${COLUMN * periods} ${HEIGHT + 18}`} role="img" aria-label={filled(strip.label, { list })}>
        {Array.from({ length: periods }, (_, t) => (
          <g key={t} transform={`translate(${COLUMN * (t + 0.5)} 0)`}>
            <rect class="room" x={-9} width={18} height={HEIGHT} rx={2} />
            {t < rounds.length && (
              <>
                <rect class="mean" x={-9} width={18} y={y(rounds[t].mean)} height={HEIGHT - y(rounds[t].mean)} rx={2} />
                <circle cy={Math.min(HEIGHT - 4, Math.max(4, y(rounds[t].own)))} r={4} />
              </>
            )}
            <text y={HEIGHT + 14}>{t + 1}</text>
          </g>
        ))}
      </svg>
    </figure>
  )
}
