import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/** What the files of one folder of src/ may import: folders of src/, and packages; Node's own modules only with `node`. */
interface Layer {
  readonly folders: readonly string[]
  readonly packages?: readonly string[]
  readonly node?: true
}

const model = ['random', 'statistics', 'network', 'model']
const experiment = [...model, 'community', 'lab', 'field', 'experiment']
const scenario = [...experiment, 'scenario']
const study = [...scenario, 'cascade', 'design', 'study']
const report = [...study, 'chart', 'report']

/** Which folder may import which. A file may always import its own folder; `index.ts` stands for itself. */
export const layers: Readonly<Record<string, Layer>> = {
  random: { folders: [], packages: ['seedrandom'] },
  statistics: { folders: ['random'], packages: ['simple-statistics'] },
  design: { folders: ['random', 'statistics'] },
  network: { folders: ['random', 'statistics'] },
  model: { folders: ['random', 'statistics', 'network'] },
  kernel: { folders: [] },
  community: { folders: [...model, 'kernel'] },
  lab: { folders: model },
  field: { folders: [...model, 'community', 'field'] },
  experiment: { folders: experiment },
  scenario: { folders: scenario, packages: ['yaml', 'zod', 'fastest-levenshtein'] },
  cascade: { folders: scenario },
  study: { folders: study },
  chart: { folders: [...study, 'chart'], packages: ['vega-lite'] },
  report: { folders: report },
  node: { folders: [...report, 'node'], node: true, packages: ['vega', 'vega-lite', '@resvg/resvg-js'] },
  cli: { folders: [...report, 'node', 'web', 'cli'], node: true, packages: ['yargs'] },
  web: { folders: report, packages: ['fflate', 'preact', 'vega', 'vega-lite', 'vega-interpreter', 'yaml', 'zod'] },
  'index.ts': { folders: [...report, 'node'] },
}

/** A source file: its path within src/, with forward slashes, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

export function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[cm]?tsx?$/.test(path))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }))
}

/** Imports that the table forbids, or that it cannot judge. */
export function violations(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    importsOf(text).flatMap(({ from }) => {
      const wrong = forbidden(path, from)
      return wrong === null ? [] : [`${path} imports ${from ?? 'something computed'}: ${wrong}`]
    }),
  )
}

function forbidden(path: string, specifier: string | null): string | null {
  const own = layerOf(path)
  const layer = layers[own]
  if (layer === undefined) return `${own} is not in the table of layers`
  if (specifier === null) return 'it cannot be checked'
  // A file that is taken as text is data, wherever it stands.
  if (specifier.endsWith('?text')) return null
  if (specifier.startsWith('node:')) return layer.node ? null : 'Node’s own modules are for node/ and cli/'
  if (!specifier.startsWith('.')) {
    const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
    return layer.packages?.includes(name) ? null : `${own} does not use this package`
  }
  const target = layerOf(resolve(path, specifier))
  return target === own || layer.folders.includes(target) ? null : `${own} may not import ${target}`
}

const layerOf = (path: string) => path.split('/')[0]
const resolve = (path: string, specifier: string) => posix.join(dirname(path), specifier)

/** Files that import each other in a circle when run, as one path through it; null when there is none. */
export function cycle(sources: readonly Source[]): string[] | null {
  const imports = new Map(
    sources.map(({ path, text }) => [
      path,
      importsOf(text).flatMap(({ from, ofTypes }) => (from?.startsWith('.') && !ofTypes ? [resolve(path, from)] : [])),
    ]),
  )
  const done = new Set<string>()
  const follow = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return null
    for (const next of imports.get(path) ?? []) {
      const found = follow(next, [...trail, path])
      if (found !== null) return found
    }
    done.add(path)
    return null
  }
  for (const { path } of sources) {
    const found = follow(path, [])
    if (found !== null) return found
  }
  return null
}

/** One import: null stands for `import(…)` of anything but a plain text; an import of types is gone in what runs. */
export interface Import {
  readonly from: string | null
  readonly ofTypes: boolean
}

/** What a file imports: `import … from`, `import '…'`, `export … from`, `import(…)` and types written so. */
export function importsOf(text: string): Import[] {
  const tokens = tokensOf(text)
  const found: Import[] = []
  let ofTypes = false
  for (const [k, token] of tokens.entries()) {
    const next = tokens[k + 1]
    if (token.kind !== 'word' || next === undefined || tokens[k - 1]?.text === '.') continue
    if (token.text === 'import' || token.text === 'export') {
      ofTypes = next.text === 'type' && tokens[k + 2]?.text !== 'from'
    }
    if (token.text === 'import' && next.kind === 'sign' && next.text === '(') {
      const argument = tokens[k + 2]
      const isPlain = argument?.kind === 'string' && tokens[k + 3]?.text !== '+'
      found.push({ from: isPlain ? argument.text : null, ofTypes: false })
    } else if ((token.text === 'from' || token.text === 'import') && next.kind === 'string') {
      found.push({ from: next.text, ofTypes })
    }
  }
  return found
}

interface Token {
  readonly kind: 'word' | 'string' | 'sign'
  readonly text: string
}

/** Words, plain strings and signs. Comments, regular expressions and the text of templates leave nothing behind. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? null
    if (found !== null) at += found.length
    return found
  }
  /** Reads on to the end of the text, or of the `${…}` that it is in. */
  const read = (inTemplate: boolean) => {
    for (let depth = 0; at < text.length; ) {
      if (match(/\s+|\/\/.*|\/\*[\s\S]*?\*\//y)) continue
      const string = match(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/y)
      if (string) tokens.push({ kind: 'string', text: string.slice(1, -1) })
      else if (text[at] === '`') template()
      else if (mayBeginRegExp(tokens.at(-1)) && match(/\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/\w*/y)) {
        tokens.push({ kind: 'sign', text: '/' })
      } else {
        const word = match(/[\p{L}\p{N}_$]+/uy)
        const sign = word ?? text[at++]
        tokens.push({ kind: word ? 'word' : 'sign', text: sign })
        if (sign === '{') depth++
        if (sign === '}' && depth-- === 0 && inTemplate) return
      }
    }
  }
  const template = () => {
    tokens.push({ kind: 'sign', text: '`' })
    for (at++; at < text.length; ) {
      if (match(/`/y)) return
      if (match(/\$\{/y)) read(true)
      else if (!match(/\\[\s\S]|[^`\\$]+/y)) at++
    }
  }
  read(false)
  return tokens
}

/** A slash divides after a value, and begins a regular expression anywhere else. */
function mayBeginRegExp(before: Token | undefined): boolean {
  if (before === undefined) return true
  if (before.kind === 'word') return /^(return|typeof|case|in|of|else|do|void|yield|await)$/.test(before.text)
  return before.kind === 'sign' && !/[)\]}`/]/.test(before.text)
}
