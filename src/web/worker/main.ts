import type { Plan } from '../../community/Plan.ts'
import { runReplicate } from '../../community/runReplicate.ts'
import { liveDone } from './live.ts'
import { rehearse } from './rehearse.ts'
import type { Answer, PrepareTask, Task } from './Task.ts'

/** The engine in a web worker: it does one task after the other. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: Task }) => void
  postMessage(answer: Answer, handedOver: ArrayBuffer[]): void
}

let plan: Plan

scope.onmessage = ({ data }) => {
  try {
    if (data.kind === 'prepare') rehearse(data.plan)
    else scope.postMessage(...done(data))
  } catch (error) {
    scope.postMessage({ error: (error as Error).message }, [])
  }
}

function done(task: Exclude<Task, PrepareTask>): readonly [answer: Answer, handedOver: ArrayBuffer[]] {
  if (task.kind !== 'replicate') return liveDone(task)
  if (task.plan !== null) plan = task.plan
  return [{ result: runReplicate(plan, task.replicate) }, []]
}
