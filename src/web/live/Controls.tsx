import { words } from '../words/words.ts'
import { dayLengths, type Played, type Player } from './Player.ts'

/** Play and pause, one day, back to day 1, and how fast. */
export function Controls({
  played,
  player,
  days,
}: {
  readonly played: Played
  readonly player: Player
  readonly days: number
}) {
  const { live } = words
  const isReady = played.state === 'ready'
  const isOver = played.day >= days
  return (
    <section class="live-controls" aria-label={live.controls}>
      <button
        type="button"
        class="main-action"
        disabled={!isReady || isOver}
        onClick={() => (played.isPlaying ? player.pause() : player.play())}
      >
        <Icon path={played.isPlaying ? 'M4 2h3v12H4zM9 2h3v12H9z' : 'M4 2l10 6-10 6z'} />
        {played.isPlaying ? live.pause : live.play}
      </button>
      <button type="button" disabled={!isReady || isOver} onClick={() => void player.step()}>
        <Icon path="M3 2l7 6-7 6zM11 2h2.5v12H11z" />
        <span class="live-word">{live.step}</span>
      </button>
      <button type="button" disabled={!isReady || played.day === 0} onClick={() => void player.reset()}>
        <Icon path="M13 2L6 8l7 6zM2.5 2H5v12H2.5z" />
        <span class="live-word">{live.reset}</span>
      </button>
      <label class="live-speed">
        <span class="live-word">{live.speed}</span>
        <input
          type="range"
          min={0}
          max={dayLengths.length - 1}
          value={played.speed}
          aria-valuetext={live.speeds[played.speed]}
          onInput={(event) => player.setSpeed(Number(event.currentTarget.value))}
        />
        <span class="live-speed-name">{live.speeds[played.speed]}</span>
      </label>
      <p class="quiet live-keys">{live.keys}</p>
    </section>
  )
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  )
}
