import { hoverParts } from './hover.ts'
import { readSvg, type SvgElement, writeSvg } from './svgTree.ts'

/**
 * SVG text of Vega made less than half as long, which looks the same: places are rounded to a tenth of a pixel or less,
 * dots become circles, what is empty or nobody needs is left out, and what all marks of a group share is said once.
 * Descriptions made by `hover` become `data-of` and `data-hover`. Roles and all other labels go, since a page announces
 * the picture as one, by its alternative text.
 */
export function leanSvg(svg: string): string {
  const written = writeSvg(lean(readSvg(svg)))
  const families = [...new Set(written.match(/ font-family="[^"]*"/g))]
  const text = families.length === 1 ? written.replaceAll(families[0]!, '') : written
  return `<svg xmlns="http://www.w3.org/2000/svg"${families.length === 1 ? families[0] : ''}${text.slice('<svg'.length)}`
}

function lean(element: SvgElement): SvgElement {
  if (element.tag === 'defs') return element
  const attributes = new Map<string, string>()
  for (const [name, value] of element.attributes) clean(name, value, attributes)
  const children = element.children.flatMap((child) => {
    if (typeof child === 'string') return [child]
    if (isUnseen(child)) return []
    const inner = lean(child)
    if (inner.tag === 'g' && inner.children.length === 0) return []
    return inner.tag === 'g' && inner.attributes.size === 0 ? inner.children : [inner]
  })
  return shared(drawn({ ...element, attributes, children }))
}

/** Adds to `kept` what is left of an attribute. */
function clean(name: string, value: string, kept: Map<string, string>): void {
  if (name === 'aria-label') {
    const { of, text } = hoverParts(value) ?? { of: '', text: '' }
    if (of !== '') kept.set('data-of', of)
    if (text !== '') kept.set('data-hover', text)
  } else if (name === 'class') {
    // Of "mark-rule role-axis-grid layer_0_marks" the last says only where it stood in the specification.
    const words = value.split(' ').filter((word) => /^(mark-(?!group)|role-(?!frame|axis$|title$|scope))/.test(word))
    if (words.length === 2) kept.set('class', words.join(' '))
  } else if (PLACES.has(name)) {
    // Letters stand on quarters of a pixel, so that they would move by more than what was rounded.
    const parts = LETTERS.has(name) ? 100 : 10
    const rounded = value.replace(TOO_EXACT, (number) => String(Math.round(Number(number) * parts) / parts || 0))
    if (rounded !== 'translate(0,0)' && !(rounded === '0' && name.endsWith('2'))) kept.set(name, rounded)
  } else if (!UNSAID.test(name) && !(name === 'opacity' && value === '1')) kept.set(name, value)
}

const UNSAID = /^(aria-|role$|pointer-events$|version$|xmlns)/
const PLACES = new Set(['d', 'transform', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'width', 'height'])
const LETTERS = new Set(['transform', 'x', 'y'])
const TOO_EXACT = /-?\d*\.\d\d+(e-?\d+)?|-?\d+e-?\d+/g

/** Whether it is one of the empty frames that Vega draws around every group. */
function isUnseen({ attributes }: SvgElement): boolean {
  const frame = /^(back|fore)ground$/.test(attributes.get('class') ?? '')
  return frame && !['fill', 'stroke'].some((name) => attributes.has(name))
}

/** The shortest element that draws the same. */
function drawn(element: SvgElement): SvgElement {
  const { tag, attributes } = element
  if (tag !== 'text' && tag !== 'line' && tag !== 'path') return element
  const [, x, y] = TRANSLATION.exec(attributes.get('transform') ?? 'translate(0,0)') ?? []
  if (x === undefined || y === undefined) return element
  // Lines below each other begin at the x of their text, which stands in their way.
  if (tag === 'text')
    return element.children.every((child) => typeof child === 'string') ? instead(element, 'text', { x, y }) : element
  if (tag === 'line') {
    const [x2, y2] = [attributes.get('x2') ?? '0', attributes.get('y2') ?? '0']
    const step = x2 === '0' ? `v${y2}` : y2 === '0' ? `h${x2}` : `l${x2},${y2}`
    return instead(element, 'path', { d: `M${x},${y}${step}` })
  }
  const d = attributes.get('d')
  if (d === undefined) return element
  const radius = CIRCLE.exec(d)?.[1]
  if (radius !== undefined) return instead(element, 'circle', { cx: x, cy: y, r: radius })
  return { ...element, attributes: new Map([...attributes, ['d', steps(d)]]) }
}

/** Another element that says its place in other attributes, before all that are not about the place. */
function instead(element: SvgElement, tag: string, place: Readonly<Record<string, string>>): SvgElement {
  const attributes = new Map(Object.entries(place))
  for (const [name, value] of element.attributes) if (!SAID_ELSEWHERE.has(name)) attributes.set(name, value)
  return { ...element, tag, attributes }
}

const SAID_ELSEWHERE = new Set(['d', 'transform', 'x2', 'y2'])
const TRANSLATION = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/
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
