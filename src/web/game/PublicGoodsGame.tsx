import { useEffect, useMemo, useReducer, useState } from 'preact/hooks'
import { peopleNames } from '../../cascade/peopleNames.ts'
import { keyFromSeed } from '../../random/Key.ts'
import { filled, words } from '../words/words.ts'
import { Briefing } from './Briefing.tsx'
import { End } from './End.tsx'
import { type GameSettings, usualGame } from './GameSettings.ts'
import { act, type GameAction, type GameState, resumedGame, stageOf } from './GameState.ts'
import { Give } from './Give.tsx'
import { design } from './gameArm.ts'
import { giftsInWords, periodInWords, tokensInWords } from './narration.ts'
import { Punish } from './Punish.tsx'
import type { Move } from './playSeat.ts'
import { type GameReport, report } from './report.ts'
import { Scene } from './Scene.tsx'
import { Strip } from './Strip.tsx'
import { useNextFocus } from './useNextFocus.ts'

const others = Array.from({ length: design.group_size - 1 }, (_, k) => k + 1)
const nothing = others.map(() => 0)
const none = Array.from({ length: design.group_size }, () => new Array<number>(design.group_size).fill(0))

/** A public goods game of which the learner plays one seat against three simulated people. */
export function PublicGoodsGame({
  settings: asked = usualGame,
  resume = { session: 0, moves: [] },
  onReport = () => {},
}: {
  readonly settings?: GameSettings
  /** What was reported before, to take the game up there. */
  readonly resume?: Pick<GameReport, 'session' | 'moves'>
  /** Told what was played, after each period. */
  readonly onReport?: (report: GameReport) => void
}) {
  // Settings that say the same are the same, however often they are made anew.
  const settings = useMemo(() => asked, [JSON.stringify(asked)])
  const [session, setSession] = useState(resume.session)
  const [state, tell] = useReducer<GameState, GameAction, readonly Move[]>(
    (before, action) => act(settings, before, action),
    resume.moves,
    (known) => resumedGame(settings, known),
  )
  const stage = useMemo(() => stageOf(settings, state, session), [settings, state, session])
  const names = useMemo(() => peopleNames(keyFromSeed(settings.seed), session, others.length), [settings, session])
  const [tokens, choose] = useState(design.endowment / 2)
  const [points, assign] = useState<readonly number[]>(nothing)
  const { condition, period, phase, played, open } = stage
  const part = settings.conditions.indexOf(condition)
  const now = played[part]
  const last = now.at(-1) ?? null
  const sanctions = condition === 'with sanctions'
  const { result } = words.game

  const place = useNextFocus([phase, period, part])
  useEffect(() => {
    if (played.some((all) => all.length > 0)) onReport(report(settings, session, state.moves, stage))
  }, [played.reduce((sum, all) => sum + all.length, 0), session])

  const account = played.flat().reduce((sum, { earnings }) => sum + earnings[0], 0)
  const seen =
    phase === 'give'
      ? { gifts: [tokens, null, null, null], points: sanctions ? none : null, earnings: null }
      : phase === 'punish'
        ? { gifts: open!, points: [[0, ...points], ...none.slice(1)], earnings: null }
        : phase === 'result'
          ? { ...last!, points: sanctions ? last!.points : null }
          : null
  const where = { part: part + 1, parts: settings.conditions.length, period, periods: settings.periods }
  const told =
    phase === 'punish' ? giftsInWords(open!, names) : phase === 'result' ? periodInWords(last!, names, sanctions) : []
  const title = words.game.conditions[condition]
  const round = filled(words.game.round, where)

  return (
    <div class={seen === null ? 'game' : 'game playing'} ref={place}>
      <div class="head">
        <h3 tabIndex={-1} data-first={seen === null ? '' : undefined}>
          {phase !== 'end' && <small>{phase === 'briefing' ? filled(words.game.part, where) : round}</small>}
          {phase === 'end' ? words.game.end.title : title}
        </h3>
        {seen !== null && <p>{filled(words.game.account, { n: tokensInWords(account) })}</p>}
      </div>
      {seen !== null && <Scene names={[words.game.you, ...names]} {...seen} />}
      <div class="beside">
        <p class="unseen" aria-live="polite">
          {phase === 'give' && filled(words.game.begun, { where: round, condition: title })}
        </p>
        <div class="told" aria-live="polite">
          {told.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {phase === 'briefing' && (
          <>
            <Briefing settings={settings} condition={condition} others={names} />
            <button type="button" class="main-action" onClick={() => tell({ do: 'go on' })}>
              {words.game.briefing.begin}
            </button>
          </>
        )}
        {phase === 'give' && (
          <Give period={period} tokens={tokens} choose={choose} give={() => tell({ do: 'give', tokens })} />
        )}
        {phase === 'punish' && (
          <Punish
            names={names}
            gifts={open!.slice(1)}
            points={points}
            choose={assign}
            punish={() => {
              tell({ do: 'punish', points })
              assign(nothing)
            }}
          />
        )}
        {phase === 'result' && (
          <button type="button" class="main-action" onClick={() => tell({ do: 'go on' })}>
            {period < settings.periods
              ? result.next
              : part + 1 < settings.conditions.length
                ? filled(result.nextPart, { part: part + 2 })
                : result.end}
          </button>
        )}
      </div>
      {phase === 'end' ? (
        <>
          <End settings={settings} played={played} />
          <button
            type="button"
            onClick={() => {
              setSession(session + 1)
              tell({ do: 'start again' })
            }}
          >
            {words.game.end.again}
          </button>
        </>
      ) : (
        now.length > 0 && <Strip played={now} periods={settings.periods} />
      )}
    </div>
  )
}
