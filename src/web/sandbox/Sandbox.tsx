import { useLayoutEffect, useState } from 'preact/hooks'
import { describeScenario } from '../../scenario/describeScenario.ts'
import { keysAt } from '../../scenario/Node.ts'
import { formatProblem } from '../../scenario/Problem.ts'
import { busiest } from '../draft/busiest.ts'
import { watchable, watched } from '../draft/presets.ts'
import { Live } from '../live/Live.tsx'
import { isTooLarge } from '../live/mostPeople.ts'
import type { Week } from '../live/Week.ts'
import { filled, words } from '../words/words.ts'
import { FileTools } from './FileTools.tsx'
import { Group } from './Group.tsx'
import { ManyRuns } from './ManyRuns.tsx'
import { Settings } from './Settings.tsx'
import type { StrategiesProps } from './Strategies.tsx'
import { type Edited, useDraft } from './useDraft.ts'
import { useDrop } from './useDrop.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import { useKeys } from './useKeys.ts'

/**
 * A community as you like it: what is simulated is edited beside two worlds that are watched, and compared in many.
 *
 * @param about a code that was shared; empty for the draft of the last visit
 */
export function Sandbox({ about }: { readonly about: string }) {
  const edited = useDraft(about)
  const { scenario, plan, values } = edited
  const [chosen, setChosen] = useState<string | null>(null)
  const [week, setWeek] = useState<Week>({})
  const [isProjected, setIsProjected] = useState(false)
  const shown = chosen !== null && Object.hasOwn(scenario.strategies, chosen) ? chosen : busiest(plan)
  const isThere = chosen !== null && keysAt(values.written, ['strategies']).includes(chosen)
  useDrop(edited.open)
  useKeys({ ...edited, project: () => setIsProjected((before) => !before) })
  useLayoutEffect(() => {
    document.documentElement.classList.toggle('projector', isProjected)
    return () => document.documentElement.classList.remove('projector')
  }, [isProjected])

  return (
    <div class="sandbox">
      <header class="sandbox-head">
        <hgroup class="sandbox-title">
          <h1 dir="auto">{scenario.title}</h1>
          {scenario.question !== undefined && <p dir="auto">{scenario.question}</p>}
        </hgroup>
        <Tools edited={edited} isProjected={isProjected} onProject={() => setIsProjected(!isProjected)} />
        <Trouble edited={edited} />
      </header>
      <div class="sandbox-live">
        <Live
          plan={plan}
          strategy={shown}
          measure={scenario.compare.decide_by}
          starts={scenario.starts ?? null}
          onFounded={setWeek}
        />
        {isTooLarge(plan) && scenario.community.members !== undefined && (
          <p>
            <button type="button" onClick={() => edited.setText(watchable(edited.draft.text))}>
              {filled(words.sandbox.tooLarge, { n: watched })}
            </button>
          </p>
        )}
      </div>
      {!isProjected && <Editor edited={edited} week={week} shown={isThere ? chosen : shown} onShow={setChosen} />}
      {!isProjected && <ManyRuns edited={edited} />}
    </div>
  )
}

/** All that can be opened, saved and changed. */
function Editor(props: StrategiesProps) {
  const { scenario } = props.edited
  const place = useKeptFocus<HTMLDivElement>()
  return (
    <div class="sandbox-settings" ref={place}>
      <FileTools edited={props.edited} />
      <Group title={words.sandbox.inPlainWords}>
        {() =>
          describeScenario(scenario)
            .split('\n')
            .map((sentence) => (
              <p key={sentence} dir="auto">
                {sentence}
              </p>
            ))
        }
      </Group>
      <Settings {...props} />
    </div>
  )
}

function Tools({
  edited,
  isProjected,
  onProject,
}: {
  readonly edited: Edited
  readonly isProjected: boolean
  readonly onProject: () => void
}) {
  const { tools } = words.sandbox
  return (
    <p class="buttons">
      {!isProjected && (
        <>
          <button type="button" disabled={!edited.canUndo} onClick={edited.undo}>
            {tools.undo}
          </button>
          <button type="button" disabled={!edited.canRedo} onClick={edited.redo}>
            {tools.redo}
          </button>
          <button type="button" onClick={edited.reset}>
            {tools.reset}
          </button>
        </>
      )}
      <button type="button" class="project" aria-keyshortcuts="P" onClick={onProject}>
        {isProjected ? tools.back : tools.project}
      </button>
    </p>
  )
}

/** What is wrong with the draft, or with what was to be opened, as the command line says it. */
function Trouble({ edited: { problems, warnings, refused, forgive } }: { readonly edited: Edited }) {
  const { trouble } = words.sandbox
  return (
    <div aria-live="polite">
      {refused.length > 0 && (
        <div class="note">
          <p>{trouble.refused}</p>
          <Lines lines={refused} />
          <button type="button" onClick={forgive}>
            {trouble.understood}
          </button>
        </div>
      )}
      {problems.length > 0 && (
        <div class="note">
          <p>{trouble.wrong}</p>
          <Lines lines={problems.map((problem) => formatProblem(problem))} />
        </div>
      )}
      {problems.length === 0 && warnings.length > 0 && (
        <div class="note">
          <p>{trouble.warnings}</p>
          <Lines lines={warnings.map((problem) => formatProblem(problem, 'warning'))} />
        </div>
      )}
    </div>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="wrongs">
      {lines.map((line) => (
        <li key={line}>
          <code>{line}</code>
        </li>
      ))}
    </ul>
  )
}
