import { filled, words } from '../words/words.ts'
import { design } from './gameArm.ts'
import { inTokens } from './narration.ts'

/** What somebody shows: content, unmoved or not, and which way they look (−1 left, 0 ahead, 1 right). */
export interface Look {
  readonly mood: 'glad' | 'even' | 'sorry'
  readonly to: -1 | 0 | 1
}

const mouths = { glad: 'M-7 7 Q0 14 7 7', even: 'M-6 9 L6 9', sorry: 'M-7 12 Q0 5 7 12' } as const
const places = Array.from({ length: design.endowment }, (_, k) => k)

/**
 * Somebody at the table: a face, a name, and the tokens they had as a stack of which those given are filled.
 *
 * @param gift null as long as it is secret
 */
export function Seat({
  place,
  x,
  name,
  gift,
  look,
  has,
}: {
  readonly place: number
  readonly x: number
  readonly name: string
  readonly gift: number | null
  readonly look: Look
  /** Tokens at the end of the period; null before. */
  readonly has: number | null
}) {
  return (
    <g transform={`translate(${x} 0)`} class={`seat seat-${place}`}>
      {places.map((k) => (
        <rect
          key={k}
          class={gift !== null && k < gift ? 'coin given' : 'coin'}
          // One token after the other.
          style={{ transitionDelay: `${k * 25}ms` }}
          x={-17}
          y={122 - 5 * k}
          width={34}
          height={4}
          rx={1.5}
        />
      ))}
      <text class="gift" y={17}>
        {gift ?? '?'}
      </text>
      <circle class="face" cy={154} r={22} />
      <g transform={`translate(${look.to * 4} 152)`} class="features">
        <circle cx={-7} cy={-3} r={2.6} />
        <circle cx={7} cy={-3} r={2.6} />
        <path d={mouths[look.mood]} />
      </g>
      <text class="name" y={194}>
        {name}
      </text>
      {has !== null && (
        <text class="has" y={211}>
          {filled(words.game.scene.has, { n: inTokens(has) })}
        </text>
      )}
    </g>
  )
}
