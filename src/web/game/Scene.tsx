import { words } from '../words/words.ts'
import { design } from './gameArm.ts'
import { inTokens } from './narration.ts'
import { Pot } from './Pot.tsx'
import { type Look, Seat } from './Seat.tsx'

const WIDTH = 360
/** Where what was taken begins and ends. */
const BELOW = 219
const ROOM = 66
/** Room for the pot, above the stacks. */
const POT = 44
const xOf = (place: number) => 45 + 90 * place

/** Points of punishment, `points[from][to]`. */
type Points = readonly (readonly number[])[]

/**
 * The table as a picture: who gave what, and who took from whom. What it shows is told in words beside it.
 *
 * @param names of all four, the learner’s first
 * @param gifts null for what is still secret
 * @param points null where nobody can take anything yet
 * @param earnings of the period, when it is over
 */
export function Scene({
  names,
  gifts,
  points,
  earnings,
}: {
  readonly names: readonly string[]
  readonly gifts: readonly (number | null)[]
  readonly points: Points | null
  readonly earnings: readonly number[] | null
}) {
  return (
    <svg
      class="scene"
      viewBox={`0 ${-POT} ${WIDTH} ${POT + BELOW + (points === null ? 0 : ROOM)}`}
      role="img"
      aria-label={points === null ? words.game.scene.label : words.game.scene.taken}
    >
      <g transform={`translate(0 ${-POT})`}>
        <Pot gifts={isOpen(gifts) ? gifts : null} />
      </g>
      {names.map((name, place) => (
        <Seat
          key={place}
          place={place}
          x={xOf(place)}
          name={name}
          gift={gifts[place]}
          look={lookOf(place, points, earnings)}
          has={earnings === null ? null : earnings[place]}
        />
      ))}
      {points?.flatMap((from, p) =>
        from.map((k, q) => (k > 0 ? <Arrow key={`${p} ${q}`} from={p} to={q} tokens={k * design.effect} /> : null)),
      )}
    </svg>
  )
}

function isOpen(gifts: readonly (number | null)[]): gifts is readonly number[] {
  return !gifts.includes(null)
}

/** What was taken: a bow beneath the names that ends at whom it was taken from, deeper the further it goes. */
function Arrow({ from, to, tokens }: { readonly from: number; readonly to: number; readonly tokens: number }) {
  // Those that go to the right and to the left do not lie on each other.
  const side = from < to ? 1 : -1
  const [x1, x2] = [xOf(from) + 9 * side, xOf(to) - 9 * side]
  const depth = 22 * Math.abs(to - from) + (side < 0 ? 12 : 0)
  // A third of the way, near whom it comes from.
  const [t, u] = [0.32, 0.68]
  const x = u ** 3 * x1 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t ** 3 * x2
  const y = BELOW + 3 * u * t * depth
  return (
    <g class="taken">
      <path d={`M${x1} ${BELOW} C${x1} ${BELOW + depth} ${x2} ${BELOW + depth} ${x2} ${BELOW + 4}`} />
      <path class="head" d={`M${x2 - 4.5} ${BELOW + 7} L${x2} ${BELOW - 1} L${x2 + 4.5} ${BELOW + 7} Z`} />
      <text x={x} y={y + 4}>
        −{inTokens(tokens)}
      </text>
    </g>
  )
}

/** Whoever takes looks at whom they take the most from; whoever has more than they began with is glad. */
function lookOf(place: number, points: Points | null, earnings: readonly number[] | null): Look {
  const given = points?.[place] ?? []
  const most = Math.max(0, ...given)
  const target = most === 0 ? place : given.indexOf(most)
  const gain = earnings === null ? 0 : Math.round(earnings[place] - design.endowment)
  return {
    mood: earnings === null || gain > 0 ? 'glad' : gain < 0 ? 'sorry' : 'even',
    to: Math.sign(target - place) as Look['to'],
  }
}
