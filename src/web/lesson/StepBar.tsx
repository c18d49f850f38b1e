import { filled, words } from '../words/words.ts'
import { isOpen, type Progress } from './progress.ts'
import { type Step, stepNames } from './steps.ts'

/** Where one is in a lesson, and a way back to what was done. */
export function StepBar({ progress, go }: { readonly progress: Progress; readonly go: (step: Step) => void }) {
  const { steps, progress: said } = words.lesson
  const at = stepNames.indexOf(progress.step)
  return (
    <nav class="steps" aria-label={filled(said, { n: at + 1, all: stepNames.length })}>
      <ol>
        {stepNames.map((step) => (
          <li key={step}>
            <button
              type="button"
              aria-current={step === progress.step ? 'step' : undefined}
              class={stepNames.indexOf(step) < at ? 'done' : ''}
              disabled={!isOpen(progress, step)}
              onClick={() => go(step)}
            >
              {steps[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
