import { useEffect, useState } from 'preact/hooks'
import { reasons } from '../../cascade/reasons.ts'
import { traits } from '../../model/traits.ts'
import { formatList, formatNumber } from '../../study/format.ts'
import { filled, words } from '../words/words.ts'
import type { LiveState } from './useLive.ts'
import type { PersonAnswer, ToldAct, TraitRank } from './why.ts'

/** Asked again no more often while days go by, in milliseconds. */
const askedEvery = 800

/** Who the selected person is, and why they acted. */
export function PersonPanel({ live, isResting }: { readonly live: LiveState; readonly isResting: boolean }) {
  const { selected, world, select, scene, today } = live
  const { person: text, worldsShort } = words.live
  const answer = usePerson(live, isResting)
  if (selected === null || scene === null || today === null) return <p class="quiet live-hint">{text.none}</p>
  const status = today.map((frame) => text.status[frame.status[selected]!]!) as [string, string]
  return (
    <section class="live-person" aria-label={scene.names[selected]}>
      <h3>{scene.names[selected]}</h3>
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
                <Act act={act} key={act.act} />
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
        </div>
      </div>
    </section>
  )
}

function Act({ act: { told, factor, causes, led } }: { readonly act: ToldAct }) {
  const { person: text } = words.live
  return (
    <li>
      <strong>{dayInWords(told.day)}:</strong> {told.text}, {filled(text.because, { reason: reasons[factor] })}.{' '}
      <span class="quiet">{filled(text.led[Math.min(2, led)]!, { n: led })}</span>
      {causes.length > 0 && (
        <>
          <br />
          <span class="quiet">{text.back}</span>
          <ul class="live-causes">
            {causes.map(({ day, text: cause, acts }) => (
              <li key={acts[0]}>
                {dayInWords(day)}: {cause}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}

function dayInWords(day: number): string {
  const { person: text } = words.live
  return day >= 1 ? filled(text.day, { day }) : filled(text.before, { n: 1 - day })
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
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {text.traits}
        </th>
      </tr>
      {person.traits.map((rank) => (
        <Row key={rank.name} name={rank.name.replaceAll('_', ' ')} value={rankInWords(rank)} />
      ))}
    </>
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
  const [answer, setAnswer] = useState<PersonAnswer | null>(null)
  const [asked, setAsked] = useState(0)
  const { day, state } = played
  useEffect(() => {
    if (selected === null || state !== 'ready') return
    let wanted = true
    const ask = async () => {
      setAsked(performance.now())
      const told = await player.ask(world, { person: selected })
      if (wanted && told.about === 'person') setAnswer(told.person)
    }
    const wait = isResting ? 0 : Math.max(0, asked + askedEvery - performance.now())
    const timer = setTimeout(() => void ask(), wait)
    return () => {
      wanted = wait === 0
      clearTimeout(timer)
    }
  }, [player, selected, world, day, state, isResting])
  return answer
}
