import { filled, words } from '../words/words.ts'
import { design } from './gameArm.ts'
import { tokensInWords } from './narration.ts'
import { Stepper } from './Stepper.tsx'

const { endowment } = design

/** How many tokens to give: by slider, by button or by key. */
export function Give({
  period,
  tokens,
  choose,
  give,
}: {
  readonly period: number
  readonly tokens: number
  readonly choose: (tokens: number) => void
  readonly give: () => void
}) {
  const text = words.game.give
  return (
    <form
      class="decide"
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
    >
      <label for="gift">{filled(text.question, { period, endowment })}</label>
      <Stepper value={tokens} most={endowment} fewer={text.fewer} more={text.more} set={choose}>
        <input
          id="gift"
          type="range"
          min={0}
          max={endowment}
          step={1}
          value={tokens}
          onInput={({ currentTarget }) => choose(currentTarget.valueAsNumber)}
          data-first
        />
      </Stepper>
      <p class="quiet">
        {filled(text.keep, { kept: tokensInWords(endowment - tokens) })} {text.others}
      </p>
      <button type="submit" class="main-action">
        {filled(text.action, { n: tokensInWords(tokens) })}
      </button>
    </form>
  )
}
