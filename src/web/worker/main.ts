import type { Plan } from '../../community/Plan.ts'
import { runReplicate } from '../../community/runReplicate.ts'
import { liveDone } from './live.ts'
import type { Answer, Task } from './Task.ts'

/** The engine in a web worker: it does one task after the other. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: Task }) => void
  postMessage(answer: Answer, handedOver: ArrayBuffer[]): void
}

let plan: Plan

scope.onmessage = ({ data }) => {
  try {
    scope.postMessage(...done(data))
  } catch (error) {
    scope.postMessage({ error: (error as Error).message }, [])
  }
}

function done(task: Task): readonly [answer: Answer, handedOver: ArrayBuffer[]] {
  if (task.kind !== 'replicate') return liveDone(task)
  if (task.plan !== null) plan = task.plan
  return [{ result: runReplicate(plan, task.replicate) }, []]
}
