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
  return writeSvg({ ...root, attributes: new Map([['xmlns', 'http://www.w3.org/2000/svg'], ...root.attributes]) })
}

function lean(element: SvgElement): SvgElement {
  if (element.tag === 'defs') return element
  const attributes = new Map([...element.attributes].flatMap(cleaned))
  const children = element.children.flatMap((child) => {
    if (typeof child === 'string') return [child]
    const inner = lean(child)
    if (isEmpty(inner)) return []
    return inner.tag === 'g' && inner.attributes.size === 0 ? inner.children : [inner]
  })
  return shared(circled({ ...element, attributes, children }))
}

/** What is left of an attribute. */
function cleaned([name, value]: readonly [string, string]): (readonly [string, string])[] {
  if (name === 'aria-label') {
    const parts = hoverParts(value)
    if (parts === null) return []
    return [...(parts.of === '' ? [] : [['data-of', parts.of] as const]), ['data-hover', parts.text]]
  }
  if (name === 'class') {
    // Of "mark-rule role-axis-grid layer_0_marks" the last says only where it stood in the specification.
    const kept = value.split(' ').filter((word) => /^(mark-(?!group)|role-(?!frame|axis$|title$|scope))/.test(word))
    return kept.length === 2 ? [['class', kept.join(' ')]] : []
  }
  if (UNSAID.test(name) || (name === 'opacity' && value === '1')) return []
  if (!PLACES.has(name)) return [[name, value]]
  // Letters stand on quarters of a pixel, so that they would move by more than what was rounded.
  const parts = name === 'transform' ? 100 : 10
  const rounded = value.replace(/-?\d*\.?\d+(e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * parts) / parts || 0),
  )
  return rounded === 'translate(0,0)' || (rounded === '0' && /2$/.test(name)) ? [] : [[name, rounded]]
}

const UNSAID = /^(aria-|role$|pointer-events$|version$|xmlns)/
const PLACES = new Set(['d', 'transform', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'width', 'height'])

/** Whether nothing of an element is seen: grounds without a colour, groups of nothing. */
function isEmpty({ tag, attributes, children }: SvgElement): boolean {
  if (tag === 'g') return children.length === 0
  return tag === 'path' && (attributes.get('d') === '' || !['fill', 'stroke'].some((name) => attributes.has(name)))
}

/** A circle that Vega drew as two arcs. */
function circled(element: SvgElement): SvgElement {
  const { d, transform, ...rest } = Object.fromEntries(element.attributes)
  const radius = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0$/.exec(d ?? '')?.[1]
  const [, x, y] = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/.exec(transform ?? '') ?? []
  if (element.tag !== 'path' || radius === undefined || x === undefined) return element
  return { ...element, tag: 'circle', attributes: new Map(Object.entries({ cx: x, cy: y!, r: radius, ...rest })) }
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
