// A worker for tests that dies over whatever it is told.
import { parentPort } from 'node:worker_threads'

parentPort.on('message', () => {
  throw new Error('out of cheese')
})
