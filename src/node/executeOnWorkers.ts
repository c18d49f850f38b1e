import type { Execute } from '../study/Execute.ts'
import { hireWorkers, type Workers } from './hireWorkers.ts'

/** Does the jobs on worker threads of their own, see `hireWorkers`. */
export function executeOnWorkers(settings: Workers): Execute {
  return async function* (jobs) {
    const hired = hireWorkers(settings)
    try {
      yield* hired.execute(jobs)
    } finally {
      await hired.dismiss()
    }
  }
}
