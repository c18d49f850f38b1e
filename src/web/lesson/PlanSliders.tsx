import { filled, words } from '../words/words.ts'
import type { Lesson } from './lessonSchema.ts'
import { given, type Hours, sumOf } from './planChange.ts'

/** Hours a week to give away among a few things. */
export function PlanSliders({
  build,
  prediction,
  hours,
  change,
}: {
  readonly build: NonNullable<Lesson['build']>
  readonly prediction: Lesson['prediction']
  readonly hours: Hours
  readonly change: (hours: Hours) => void
}) {
  const { run } = words.lesson
  const left = build.hours - sumOf(hours)
  const does = 'strategies' in prediction ? prediction.strategies : {}
  return (
    <div class="plan">
      <p class="left" aria-live="polite">
        {left > 0 ? filled(run.plan, { left, hours: build.hours }) : filled(run.planFull, { hours: build.hours })}
      </p>
      {build.of.map((name) => (
        <label key={name}>
          <span>{does[name] ?? name}</span>
          <input
            type="range"
            min={0}
            max={build.hours}
            step={0.5}
            value={hours[name] ?? 0}
            aria-valuetext={filled(run.hours, { hours: hours[name] ?? 0 })}
            onInput={({ currentTarget }) => {
              const next = given(hours, name, currentTarget.valueAsNumber, build.hours)
              // What is more than the hours left goes back to where it can be.
              currentTarget.value = String(next[name])
              change(next)
            }}
          />
          <output>{filled(run.hours, { hours: hours[name] ?? 0 })}</output>
        </label>
      ))}
    </div>
  )
}
