import { hoverParts } from './hover.ts'
import { readSvg, type SvgElement, writeSvg } from './svgTree.ts'

/**
 * SVG text of Vega made less than half as long, which looks the same: places are rounded to a tenth of a pixel or less,
 * dots become circles, what is empty or nobody needs is left out, and what all marks of a group share is said once.
 * Descriptions made by `hover` become `data-of` and `data-hover`. Roles and all other labels go, since a page announces
 * the picture as one, by its alternative text.
 */
export function leanSvg(svg: string): string {
  const root = lean(readSvg(svg))
  const families = [...new Set(writeSvg(root).match(/ font-family="[^"]*"/g))]
  const text = families.length === 1 ? writeSvg(root).replaceAll(families[0]!, '') : writeSvg(root)
  return `<svg xmlns="http://www.w3.org/2000/svg"${families.length === 1 ? families[0] : ''}${text.slice('<svg'.length)}`
}

function lean(element: SvgElement): SvgElement {
  if (element.tag === 'defs') return element
  const attributes = new Map([...element.attributes].flatMap(cleaned))
  const children = element.children.flatMap((child) => {
    if (typeof child === 'string') return [child]
    if (isUnseen(child)) return []
    const inner = lean(child)
    if (inner.tag === 'g' && inner.children.length === 0) return []
    return inner.tag === 'g' && inner.attributes.size === 0 ? inner.children : [inner]
  })
  return shared(drawn({ ...element, attributes, children }))
}

/** What is left of an attribute. */
function cleaned([name, value]: readonly [string, string]): (readonly [string, string])[] {
  if (name === 'aria-label') {
    const parts = hoverParts(value)
    if (parts === null) return []
    const told = [['data-of', parts.of] as const, ['data-hover', parts.text] as const]
    return told.filter(([, text]) => text !== '')
  }
  if (name === 'class') {
    // Of "mark-rule role-axis-grid layer_0_marks" the last says only where it stood in the specification.
    const kept = value.split(' ').filter((word) => /^(mark-(?!group)|role-(?!frame|axis$|title$|scope))/.test(word))
    return kept.length === 2 ? [['class', kept.join(' ')]] : []
  }
  if (UNSAID.test(name) || (name === 'opacity' && value === '1')) return []
  if (!PLACES.has(name)) return [[name, value]]
  // Letters stand on quarters of a pixel, so that they would move by more than what was rounded.
  const parts = /^(transform|x|y)$/.test(name) ? 100 : 10
  const rounded = value.replace(/-?\d*\.?\d+(e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * parts) / parts || 0),
  )
  return rounded === 'translate(0,0)' || (rounded === '0' && /2$/.test(name)) ? [] : [[name, rounded]]
}

const UNSAID = /^(aria-|role$|pointer-events$|version$|xmlns)/
const PLACES = new Set(['d', 'transform', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'width', 'height'])

/** Whether it is one of the empty frames that Vega draws around every group. */
function isUnseen({ attributes }: SvgElement): boolean {
  const frame = /^(back|fore)ground$/.test(attributes.get('class') ?? '')
  return frame && !['fill', 'stroke'].some((name) => attributes.has(name))
}

/** The shortest element that draws the same. */
function drawn(element: SvgElement): SvgElement {
  const { d, transform, x2 = '0', y2 = '0', ...rest } = Object.fromEntries(element.attributes)
  const [, x, y] = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/.exec(transform ?? 'translate(0,0)') ?? []
  const as = (tag: string, place: Readonly<Record<string, string>>) => ({
    ...element,
    tag,
    attributes: new Map(Object.entries({ ...place, ...rest })),
  })
  if (x === undefined || y === undefined) return element
  // Lines below each other begin at the x of their text, which stands in their way.
  if (element.tag === 'text')
    return element.children.every((child) => typeof child === 'string') ? as('text', { x, y }) : element
  if (element.tag === 'line')
    return as('path', { d: `M${x},${y}${x2 === '0' ? `v${y2}` : y2 === '0' ? `h${x2}` : `l${x2},${y2}`}` })
  if (element.tag !== 'path' || d === undefined) return element
  const radius = CIRCLE.exec(d)?.[1]
  if (radius !== undefined) return as('circle', { cx: x, cy: y, r: radius })
  return { ...element, attributes: new Map([...element.attributes, ['d', steps(d)]]) }
}

/** A circle that Vega draws as two arcs. */
const CIRCLE = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0$/

/** The line through many points, each told by how far it is from the one before. */
function steps(d: string): string {
  if (!/^M[-\d.]+,[-\d.]+(L[-\d.]+,[-\d.]+)+Z?$/.test(d)) return d
  const points = d
    .slice(1)
    .replace('Z', '')
    .split('L')
    .map((point) => point.split(',').map(Number))
  const step = points.slice(1).map(([x, y], i) => [x! - points[i]![0]!, y! - points[i]![1]!].map(tenths).join(','))
  return `M${points[0]!.join(',')}l${step.join(',')}${d.endsWith('Z') ? 'Z' : ''}`
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10 || 0
}

/** Says once what all elements of a group say. */
function shared(group: SvgElement): SvgElement {
  const elements = group.children.filter((child) => typeof child !== 'string')
  if ((group.tag !== 'g' && group.tag !== 'svg') || elements.length < 2) return group
  const common = new Map(
    [...elements[0]!.attributes].filter(
      ([name, value]) => INHERITED.test(name) && elements.every(({ attributes }) => attributes.get(name) === value),
    ),
  )
  if (common.size === 0) return group
  return {
    ...group,
    attributes: new Map([...group.attributes, ...common]),
    children: elements.map((element) => ({
      ...element,
      attributes: new Map([...element.attributes].filter(([name]) => !common.has(name))),
    })),
  }
}

const INHERITED = /^(fill|stroke|font|text-anchor|data-)/
