import { filled, words } from '../words/words.ts'
import { design } from './gameArm.ts'
import { inTokens } from './narration.ts'

const { endowment, group_size: size, mpcr } = design
const FROM = 20
const WIDTH = 320
const HEIGHT = 9
const widthOf = (tokens: number) => (tokens / (endowment * mpcr * size * size)) * WIDTH

/**
 * The pot as two bars: what each gave, and what each gets back, longer by what it grows and in equal parts.
 *
 * @param gifts null while one of them is still secret
 */
export function Pot({ gifts }: { readonly gifts: readonly number[] | null }) {
  const given = gifts ?? new Array<number>(size).fill(0)
  const pot = given.reduce((sum, gift) => sum + gift, 0)
  const each = pot * mpcr
  const parts = { pot, grown: inTokens(each * size), each: inTokens(each) }
  return (
    <g class="pot">
      <text x={FROM} y={12}>
        {gifts === null ? words.game.scene.secret : filled(words.game.scene.pot, parts)}
      </text>
      <Bar y={18} parts={given} name="given" />
      <Bar y={18 + HEIGHT + 2} parts={given.map(() => each)} name="back" />
    </g>
  )
}

/** Tokens one after the other, in the colours of those to whom they belong. */
function Bar({ y, parts, name }: { readonly y: number; readonly parts: readonly number[]; readonly name: string }) {
  const before = parts.map((_, place) => parts.slice(0, place).reduce((sum, tokens) => sum + tokens, 0))
  return (
    <g class={name}>
      <rect class="room" x={FROM} y={y} width={WIDTH} height={HEIGHT} />
      {parts.map((tokens, place) => (
        <rect
          key={place}
          class={`share seat-${place}`}
          x={FROM + widthOf(before[place])}
          y={y}
          width={widthOf(tokens)}
          height={HEIGHT}
        />
      ))}
    </g>
  )
}
