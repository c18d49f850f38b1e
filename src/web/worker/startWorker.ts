import text from './main.ts?script'

/** Starts the engine in a worker of the page, from the page itself: there is no other file. */
export function startWorker(): Worker {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
  const worker = new Worker(address)
  URL.revokeObjectURL(address)
  return worker
}
