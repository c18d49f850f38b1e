import { filled, words } from '../words/words.ts'
import { design } from './gameArm.ts'
import { tokensInWords } from './narration.ts'

const { endowment } = design

/** How many tokens to give: by slider, by button or by key. */
export function Give({
  tokens,
  choose,
  give,
}: {
  readonly tokens: number
  readonly choose: (tokens: number) => void
  readonly give: () => void
}) {
  const words_ = words.game.give
  return (
    <form
      class="decide"
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
    >
      <label for="gift">{filled(words_.question, { endowment })}</label>
      <div class="slider">
        <button type="button" aria-label={words_.fewer} disabled={tokens === 0} onClick={() => choose(tokens - 1)}>
          −
        </button>
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
        <button
          type="button"
          aria-label={words_.more}
          disabled={tokens === endowment}
          onClick={() => choose(tokens + 1)}
        >
          +
        </button>
      </div>
      <p class="quiet">
        {filled(words_.keep, { kept: tokensInWords(endowment - tokens) })} {words_.others}
      </p>
      <button type="submit" class="main-action">
        {filled(words_.action, { n: tokensInWords(tokens) })}
      </button>
    </form>
  )
}
