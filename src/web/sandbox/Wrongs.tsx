import type { Path } from '../../scenario/Node.ts'
import type { Problem } from '../../scenario/Problem.ts'
import type { Control } from '../draft/controls/Control.ts'
import type { Edited } from './useDraft.ts'

/** What is wrong, where it can be mended. */
export function Wrongs({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <ul class="wrongs" role="alert">
      {problems.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  )
}

/** What is wrong at a path and not said beside one of the controls there. */
export function unsaid({ problemsAt }: Edited, path: Path, controls: readonly Control[]): readonly Problem[] {
  const said = controls.flatMap((control) => problemsAt(control.path))
  return problemsAt(path).filter((problem) => !said.includes(problem))
}
