import { traits } from '../../model/traits.ts'
import { formatList, formatNumber } from '../../study/format.ts'
import { filled, words } from '../words/words.ts'
import { Chooser } from './Chooser.tsx'
import { ToldActItem } from './ToldActItem.tsx'
import type { LiveState } from './useLive.ts'
import { usePerson } from './usePerson.ts'
import type { PersonAnswer, TraitRank } from './why.ts'

/** Who the selected person is, and why they acted. */
export function PersonPanel({ live, isResting }: { readonly live: LiveState; readonly isResting: boolean }) {
  const { selected, world, select, scene, today } = live
  const { person: text, worldsShort } = words.live
  const answer = usePerson(live, isResting)
  if (scene === null || today === null) return null
  const chooser = <Chooser live={live} scene={scene} status={today[world].status} />
  if (selected === null) {
    return (
      <div class="live-person live-nobody">
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
