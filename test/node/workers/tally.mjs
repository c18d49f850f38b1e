// A worker for tests: answers with its replicate; notes each task that it gets in the file plan.notes; dies over
// replicate plan.fatal, at the first plan.deaths tasks with it.
import { appendFileSync, readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'

let current

parentPort.on('message', ({ plan, replicate }) => {
  if (plan !== null) current = plan
  appendFileSync(current.notes, `${replicate}\n`)
  const times = readFileSync(current.notes, 'utf8')
    .split('\n')
    .filter((line) => Number(line) === replicate).length
  if (replicate === current.fatal && times <= current.deaths) {
    if (current.quietly) process.exit(7)
    throw new Error('out of cheese')
  }
  parentPort.postMessage({ replicate })
})
