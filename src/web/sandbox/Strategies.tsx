import { lineInWords } from '../../scenario/describeScenario.ts'
import { keysAt, type Path } from '../../scenario/Node.ts'
import { moved } from '../draft/edit.ts'
import { doable, lineControls } from '../draft/strategy/lineControls.ts'
import {
  linesOf,
  ruleAdded,
  strategyAdded,
  strategyRemoved,
  strategyRenamed,
  useAdded,
} from '../draft/strategy/strategies.ts'
import type { Week } from '../live/Week.ts'
import { filled, words } from '../words/words.ts'
import { AddOne } from './AddOne.tsx'
import { MoreFields } from './MoreFields.tsx'
import { NameField } from './NameField.tsx'
import type { Edited } from './useDraft.ts'
import { unsaid, Wrongs } from './Wrongs.tsx'

export interface StrategiesProps {
  readonly edited: Edited
  /** What a week brings here without outreach. */
  readonly week: Week
  /** The strategy that is shown, and watched. */
  readonly shown: string
  readonly onShow: (name: string) => void
}

/** The strategies of the draft, one of them to be edited line by line. */
export function Strategies({ edited, week, shown, onShow }: StrategiesProps) {
  const { values, draft, edit, setText } = edited
  const names = keysAt(values.written, ['strategies'])
  const text = words.sandbox.strategy
  const rename = (to: string) => {
    setText(strategyRenamed(draft.text, values, shown, to))
    onShow(to)
  }
  const add = () => {
    const added = strategyAdded(values, text.newName)
    edit(added)
    onShow(String(added[0]!.path.at(-1)))
  }
  return (
    <>
      <fieldset class="which">
        <legend>{text.which}</legend>
        {names.map((name) => (
          <label key={name} class="choice">
            <input type="radio" name="strategy" checked={name === shown} onChange={() => onShow(name)} /> {name}
          </label>
        ))}
        <button type="button" class="bare" onClick={add}>
          {text.add}
        </button>
      </fieldset>
      <NameField key={shown} label={text.name} name={shown} onRename={rename} />
      <ol class="lines">
        {linesOf(values, shown).map((line) => (
          <LineEditor key={line.at(-1)} edited={edited} week={week} line={line} />
        ))}
      </ol>
      {linesOf(values, shown).length === 0 && <p class="quiet">{text.nothing}</p>}
      <AddOne
        label={text.addLine}
        options={[
          ...doable(),
          ...names
            .filter((name) => name !== shown)
            .map((name) => ({
              value: `use ${name}`,
              label: filled(text.use, { name }),
              sentence: text.useSentence,
            })),
        ]}
        onAdd={(what) =>
          edit(
            what.startsWith('use ')
              ? useAdded(values, shown, what.slice('use '.length))
              : ruleAdded(values, shown, what),
          )
        }
      />
      {names.length > 1 && (
        <button type="button" class="bare" onClick={() => edit(strategyRemoved(values, shown))}>
          {filled(text.remove, { name: shown })}
        </button>
      )}
      {linesOf(values, shown).length === 0 && <Wrongs problems={edited.problemsAt(['strategies', shown])} />}
    </>
  )
}

function LineEditor({ edited, week, line }: Pick<StrategiesProps, 'edited' | 'week'> & { readonly line: Path }) {
  const { values, scenario, problems, draft, setText, edit } = edited
  const [, strategy, index] = line as [string, string, number]
  const count = linesOf(values, strategy).length
  const controls = lineControls(values, line, week)
  const meant = problems.length === 0 ? scenario.strategies[strategy]?.[index] : undefined
  const text = words.sandbox.strategy
  const shift = (by: number) => setText(moved(draft.text, line, index + by))
  const title = meant === undefined ? filled(text.line, { n: index + 1 }) : lineInWords(meant)
  return (
    <li class="strategy-line">
      <div class="line-head">
        <strong>{title}</strong>
        <span class="line-tools">
          <button
            type="button"
            class="bare"
            disabled={index === 0}
            aria-label={filled(text.up, { title })}
            onClick={() => shift(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            class="bare"
            disabled={index === count - 1}
            aria-label={filled(text.down, { title })}
            onClick={() => shift(1)}
          >
            ↓
          </button>
          <button
            type="button"
            class="bare"
            aria-label={filled(text.removeLine, { title })}
            onClick={() => edit([{ path: line, value: null }])}
          >
            ✕
          </button>
        </span>
      </div>
      <MoreFields controls={controls} additions={controls.triggers} label={text.addKey} goes edited={edited} />
      <Wrongs problems={unsaid(edited, line, controls.said)} />
    </li>
  )
}
