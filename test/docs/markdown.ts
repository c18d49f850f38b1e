import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every page of the documentation, by its path from the root. */
export const pages: ReadonlyMap<string, string> = new Map(
  [...markdownIn('.'), ...markdownIn('docs'), ...markdownIn('docs/commands')].map((path) => [
    path,
    readFileSync(join(root, path), 'utf8'),
  ]),
)

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name))
}

/** A page that must be there. */
export function pageAt(path: string): string {
  const page = pages.get(path)
  if (page === undefined) throw new Error(`there is no page ${path}`)
  return page
}

/** The blocks of a page between ``` lines, with what stands behind the opening one, in order. */
export function blocksOf(page: string): { readonly kind: string; readonly text: string }[] {
  return [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, kind, text]) => ({ kind: kind!, text: text! }))
}

/** The targets of a page's links and pictures that are no address, as paths from the root with what follows a #. */
export function linksOf(path: string, page: string): { readonly file: string; readonly anchor: string | null }[] {
  const prose = page.replace(/^```.*\n[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [file, anchor] = target.split('#') as [string, string?]
      const whole = file === '' ? path : join(dirname(path), file)
      return { file: relative('.', whole), anchor: anchor ?? null }
    })
}

/** The anchors that a page's headings have where it is shown: lower case, hyphens for spaces, no other signs. */
export function anchorsOf(page: string): string[] {
  return [...page.replace(/^```.*\n[\s\S]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )
}

/** A table; bars inside of cells are written so that they do not end them. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `|${cells.map((cell) => (cell === '' ? ' ' : ` ${String(cell).replaceAll('|', '\\|')} `)).join('|')}|`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

export const code = (text: string) => `\`${text}\``
