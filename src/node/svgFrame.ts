import { readSvg, type SvgElement, writeSvg } from '../chart/svgTree.ts'

/** Width and height of an SVG picture in pixels. */
export function svgSize(svg: string): { readonly width: number; readonly height: number } {
  const { attributes } = readSvg(svg)
  return { width: Number(attributes.get('width')), height: Number(attributes.get('height')) }
}

/** The size in pixels of the smallest letters of a picture. */
export function smallestText(svg: string): number {
  return Math.min(...[...svg.matchAll(/font-size="([\d.]+)px"/g)].map(([, size]) => Number(size)))
}

/** The picture with other attributes at its root. */
export function reframed(svg: string, attributes: Readonly<Record<string, string | number>>): string {
  const root = readSvg(svg)
  const changed = Object.entries(attributes).map(([name, value]) => [name, String(value)] as const)
  return writeSvg({ ...root, attributes: new Map([...root.attributes, ...changed]) })
}

/** The picture with a text alternative, which outlined letters cannot give. */
export function described(svg: string, alt: string): string {
  const text = alt.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const root = readSvg(svg)
  const title: SvgElement = { tag: 'title', attributes: new Map(), children: [text] }
  return writeSvg({
    ...root,
    attributes: new Map([...root.attributes, ['role', 'img']]),
    children: [title, ...root.children],
  })
}
