const SEPARATOR = '\u001f'

/**
 * The `description` of a mark: what a reader gets to know who points at it. Drawn, it becomes the attributes
 * `data-of` and `data-hover` of the mark, or of its group when all marks of the group have the same.
 *
 * @param of the strategy that the mark belongs to; '' when it belongs to none
 * @param text a full sentence such as "thank: 105 shares a month, 101 to 110"; '' for a mark that only belongs to it
 */
export function hover(of: string, text: string): string {
  return `${of}${SEPARATOR}${text}`
}

/** Encodes descriptions that stand in the field `hover` of the data. */
export const hovering = { description: { field: 'hover', type: 'nominal' as const } }

/** Strategy and text of a description; null when `hover` has not made it. */
export function hoverParts(description: string): { readonly of: string; readonly text: string } | null {
  const at = description.indexOf(SEPARATOR)
  return at < 0 ? null : { of: description.slice(0, at), text: description.slice(at + 1) }
}
