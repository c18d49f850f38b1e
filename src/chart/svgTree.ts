/** An element of an SVG picture; texts are as they stand in the file, escaped. */
export interface SvgElement {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (SvgElement | string)[]
}

/** Reads SVG text as Vega writes it: elements, attributes in double quotes and text, with < and > escaped elsewhere. */
export function readSvg(svg: string): SvgElement {
  const root: Open = { tag: '', attributes: new Map(), children: [] }
  const open = [root]
  for (const [piece, end, tag, attributes, closed] of svg.matchAll(PIECE)) {
    if (tag === undefined) open.at(-1)!.children.push(piece)
    else if (end === '/') open.pop()
    else {
      const pairs = [...attributes!.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!] as const)
      const element: Open = { tag, attributes: new Map(pairs), children: [] }
      open.at(-1)!.children.push(element)
      if (closed === '') open.push(element)
    }
  }
  return root.children[0] as SvgElement
}

/** The text of an element. */
export function writeSvg({ tag, attributes, children }: SvgElement): string {
  const start = `<${tag}${[...attributes].map(([name, value]) => ` ${name}="${value}"`).join('')}`
  if (children.length === 0) return `${start}/>`
  return `${start}>${children.map((child) => (typeof child === 'string' ? child : writeSvg(child))).join('')}</${tag}>`
}

interface Open extends SvgElement {
  readonly children: (SvgElement | string)[]
}

const PIECE = /<(\/?)([\w:]+)([^>]*?)(\/?)>|[^<]+/g
