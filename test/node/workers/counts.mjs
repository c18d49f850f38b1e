// Answers with how many tasks it has been given; one about "death" ends it, one about "silence" is never answered.
import { parentPort } from 'node:worker_threads'

let count = 0
parentPort.on('message', ({ about }) => {
  count++
  if (about === 'death') process.exit(3)
  if (about !== 'silence') parentPort.postMessage(count)
})
