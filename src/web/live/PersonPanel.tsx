import { useEffect, useRef, useState } from 'preact/hooks'
import { MEMBER } from '../../community/People.ts'
import { traits } from '../../model/traits.ts'
import { formatList, formatNumber } from '../../study/format.ts'
import { filled, words } from '../words/words.ts'
import type { Scene } from './Scene.ts'
import { ToldActItem } from './ToldActItem.tsx'
import type { LiveState } from './useLive.ts'
import type { PersonAnswer, TraitRank } from './why.ts'

/** Asked again no more often while days go by, in milliseconds. */
const askedEvery = 800

/** Who the selected person is, and why they acted. */
export function PersonPanel({ live, isResting }: { readonly live: LiveState; readonly isResting: boolean }) {
  const { selected, world, select, scene, today } = live
  const { person: text, worldsShort } = words.live
  const answer = usePerson(live, isResting)
  if (scene === null || today === null) return null
  const chooser = <Chooser live={live} scene={scene} status={today[world].status} />
  if (selected === null) {
    return (
      <div class="live-person">
        <p>{text.none}</p>
        {chooser}
      </div>
    )
  }
  const status = today.map((frame) => text.status[frame.status[selected]!]!) as [string, string]
  return (
    <section class="live-person" aria-label={scene.names[selected]}>
      <h3>{scene.names[selected]}</h3>
      {chooser}
      <fieldset class="live-look">
        <legend class="unseen">{text.look}</legend>
        {([0, 1] as const).map((one) => (
          <button type="button" key={one} aria-pressed={one === world} onClick={() => select(selected, one)}>
            {worldsShort[one]}
          </button>
        ))}
        <button type="button" class="bare" onClick={() => select(null, world)}>
          {text.close}
        </button>
      </fieldset>
      <div class="live-told">
        {answer !== null && (
          <div>
            <h4>{text.why}</h4>
            {answer.latest.length === 0 && <p>{text.noActs}</p>}
            <ol class="live-acts">
              {answer.latest.map((act) => (
                <ToldActItem act={act} key={act.act} />
              ))}
            </ol>
          </div>
        )}
        <div class="scroll">
          <table>
            <tbody>
              <Row name={text.now} value={filled(text.inWorlds, { with: status[0], without: status[1] })} />
              {answer !== null && <Facts person={answer} />}
            </tbody>
          </table>
          {answer !== null && <Traits traits={answer.traits} />}
        </div>
      </div>
    </section>
  )
}

/** Members by name, for those who would rather choose from a list. */
function Chooser({
  live: { selected, world, select },
  scene: { names },
  status,
}: {
  readonly live: LiveState
  readonly scene: Scene
  readonly status: Uint8Array
}) {
  const { person: text } = words.live
  const people = names
    .map((name, person) => ({ name, person }))
    .filter(({ person }) => status[person] === MEMBER || person === selected)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const choose = (value: string) => select(value === '' ? null : Number(value), world)
  return (
    <p class="live-chooser">
      <label>
        {text.choose}{' '}
        <select value={selected ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{text.nobody}</option>
          {people.map(({ name, person }) => (
            <option value={person} key={person}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}

function Facts({ person }: { readonly person: PersonAnswer }) {
  const { person: text } = words.live
  const scaled = (value: number) => filled(text.scale, { value: formatNumber(value, 0.01) })
  const came = [text.came[person.came], ...person.arrival.map((clause) => clause.text)].join(' ')
  return (
    <>
      <Row name={text.goodwill} value={scaled(person.goodwill)} />
      <Row name={text.mood} value={scaled(person.mood)} />
      <Row name={text.population} value={`${person.population}. ${came}`} />
      <Row name={text.did} value={tally(person.did)} />
      <Row name={text.received} value={tally(person.received)} />
      <Row name="" value={filled(text.effects, { acts: person.effects, joins: person.joins })} />
    </>
  )
}

function Traits({ traits: ranks }: Pick<PersonAnswer, 'traits'>) {
  return (
    <details>
      <summary>{words.live.person.traits}</summary>
      <table>
        <tbody>
          {ranks.map((rank) => (
            <Row key={rank.name} name={rank.name.replaceAll('_', ' ')} value={rankInWords(rank)} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{value}</td>
    </tr>
  )
}

/** Such as “more than most: how far experienced kindness raises the willingness to pay for another”. */
function rankInWords({ name, above }: TraitRank): string {
  const { ranks } = words.live.person
  const rank = ranks[Math.min(ranks.length - 1, Math.floor(above * ranks.length))]!
  return `${rank}: ${traits[name].meaning}`
}

/** The most frequent first. */
function tally(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a)
  return entries.length === 0
    ? words.live.person.nothing
    : formatList(entries.map(([name, count]) => `${name} ${count}`))
}

/** What is told of the selected person: at once where the worlds rest, else now and then. */
function usePerson({ player, played, selected, world }: LiveState, isResting: boolean): PersonAnswer | null {
  const [told, setTold] = useState<{ readonly world: 0 | 1; readonly person: PersonAnswer } | null>(null)
  const askedAt = useRef(Number.NEGATIVE_INFINITY)
  const { day, state } = played
  // Another day is another question.
  useEffect(() => {
    if (selected === null || state !== 'ready') return
    const wait = isResting ? 0 : Math.max(0, askedAt.current + askedEvery - performance.now())
    const timer = setTimeout(async () => {
      askedAt.current = performance.now()
      const answer = await player.ask(world, { person: selected })
      if (answer.about === 'person') setTold({ world, person: answer.person })
    }, wait)
    return () => clearTimeout(timer)
  }, [player, selected, world, day, state, isResting])
  // An answer to an earlier question may come late.
  return told !== null && told.world === world && told.person.person === selected ? told.person : null
}
