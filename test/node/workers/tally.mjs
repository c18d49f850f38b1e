// A worker for tests: answers with its replicate and thread; notes each task that it gets in the file about.notes; dies
// over replicate about.fatal, at the first about.deaths tasks with it; leaves after each answer when about.leaves.
import { appendFileSync, readFileSync } from 'node:fs'
import { parentPort, threadId } from 'node:worker_threads'

let current

parentPort.on('message', ({ about, replicate }) => {
  if (about !== null) current = about
  appendFileSync(current.notes, `${replicate}\n`)
  const times = readFileSync(current.notes, 'utf8')
    .split('\n')
    .filter((line) => Number(line) === replicate).length
  if (replicate === current.fatal && times <= current.deaths) {
    if (current.quietly) process.exit(7)
    throw new Error('out of cheese')
  }
  parentPort.postMessage({ replicate, thread: threadId })
  if (current.leaves) parentPort.close()
})
