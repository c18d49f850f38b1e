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
      const said = new Map<string, string>()
      for (const [, name, value] of attributes!.matchAll(/([\w:-]+)="([^"]*)"/g)) said.set(name!, value!)
      const element: Open = { tag, attributes: said, children: [] }
      open.at(-1)!.children.push(element)
      if (closed === '') open.push(element)
    }
  }
  return root.children[0] as SvgElement
}

/** The text of an element. */
export function writeSvg({ tag, attributes, children }: SvgElement): string {
  let text = `<${tag}`
  for (const [name, value] of attributes) text += ` ${name}="${value}"`
  if (children.length === 0) return `${text}/>`
  text += '>'
  for (const child of children) text += typeof child === 'string' ? child : writeSvg(child)
  return `${text}</${tag}>`
}

interface Open extends SvgElement {
  readonly children: (SvgElement | string)[]
}

const PIECE = /<(\/?)([\w:]+)([^>]*?)(\/?)>|[^<]+/g
