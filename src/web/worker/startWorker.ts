import { inflateSync, strFromU8 } from 'fflate'
import packed from './main.ts?packed'

/** Starts the engine in a worker of the page, from the page itself: there is no other file. */
export function startWorker(): Worker {
  const script = strFromU8(inflateSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))))
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  const worker = new Worker(address)
  URL.revokeObjectURL(address)
  return worker
}
