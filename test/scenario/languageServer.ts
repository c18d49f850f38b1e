import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'

interface Position {
  readonly line: number
  readonly character: number
}

export interface Completion {
  readonly label: string
  readonly documentation?: string | { readonly value: string }
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/** A YAML language server as editors run it: a process that is spoken to over its standard streams. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams
  readonly #waiting = new Map<number, (message: Message) => void>()
  readonly #diagnostics = new Map<string, (messages: readonly string[]) => void>()
  #received = Buffer.alloc(0)
  #lastId = 0
  #documents = 0

  constructor() {
    this.#process = spawn(process.execPath, ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'])
    this.#process.stdout.on('data', (chunk: Buffer) => this.#receive(chunk))
  }

  async start(): Promise<void> {
    const capabilities = { textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } } }
    await this.#request('initialize', { processId: process.pid, rootUri: null, capabilities })
    this.#notify('initialized', {})
    const yaml = { completion: true, validate: true, hover: true, schemaStore: { enable: false } }
    this.#notify('workspace/didChangeConfiguration', { settings: { yaml } })
  }

  /** What it offers at a place in a file of the folder `schema/`. */
  async complete(text: string, position: Position): Promise<readonly Completion[]> {
    const uri = this.#open(text)
    const answer = await this.#request('textDocument/completion', { textDocument: { uri }, position })
    const list = answer as { items: Completion[] } | Completion[] | null
    return list === null ? [] : Array.isArray(list) ? list : list.items
  }

  /** What it underlines in a file of the folder `schema/`. */
  diagnose(text: string): Promise<readonly string[]> {
    const uri = this.#nextUri()
    const answer = new Promise<readonly string[]>((resolve) => this.#diagnostics.set(uri, resolve))
    this.#open(text, uri)
    return answer
  }

  stop(): void {
    this.#process.kill()
  }

  #nextUri(): string {
    return pathToFileURL(`schema/example-${++this.#documents}.yaml`).href
  }

  #open(text: string, uri = this.#nextUri()): string {
    this.#notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } })
    return uri
  }

  #request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId
    return new Promise((resolve) => {
      this.#waiting.set(id, ({ result }) => resolve(result))
      this.#send({ id, method, params })
    })
  }

  #notify(method: string, params: unknown): void {
    this.#send({ method, params })
  }

  #send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    this.#process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`)
    this.#process.stdin.write(body)
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk])
    for (;;) {
      const header = this.#received.indexOf('\r\n\r\n')
      if (header < 0) return
      const length = Number(/Content-Length: (\d+)/.exec(this.#received.toString('latin1', 0, header))![1])
      if (this.#received.length < header + 4 + length) return
      const body = this.#received.toString('utf8', header + 4, header + 4 + length)
      this.#received = this.#received.subarray(header + 4 + length)
      this.#handle(JSON.parse(body) as Message)
    }
  }

  #handle(message: Message): void {
    if (message.method === undefined) {
      this.#waiting.get(message.id!)?.(message)
      return
    }
    if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: { message: string }[] }
      this.#diagnostics.get(uri)?.(diagnostics.map((diagnostic) => diagnostic.message))
    }
    // Whatever else it asks for, there is none of it here.
    if (message.id !== undefined) this.#send({ id: message.id, result: null } as Message)
  }
}
