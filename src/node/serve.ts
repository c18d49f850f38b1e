import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileTrouble } from './fileTrouble.ts'

/** A page that is served, and how to stop. */
export interface Served {
  readonly address: string
  stop(): Promise<void>
}

/**
 * Serves one page on the loopback address of this machine, whatever is asked for: nobody else can reach it.
 *
 * @param port 0 takes one that is free
 * @throws Trouble when the port is taken
 */
export async function serve(page: string, port: number): Promise<Served> {
  const server = createServer(({ method }, answer) => {
    const isRead = method === 'GET' || method === 'HEAD'
    answer.writeHead(isRead ? 200 : 405, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    answer.end(method === 'GET' ? page : undefined)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(fileTrouble(error, `cannot serve on port ${port}`)))
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${taken}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
