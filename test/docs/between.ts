/**
 * A page with new text between its markers `<!-- name: … -->` and `<!-- /name -->`, which stay.
 *
 * @throws Error when the page does not have both, once each.
 */
export function between(page: string, name: string, text: string): string {
  const [opening, ...more] = page.matchAll(new RegExp(`^<!-- ${name}(?:: .*)? -->$`, 'gm'))
  const closing = `<!-- /${name} -->`
  const end = page.indexOf(closing)
  if (opening === undefined || more.length > 0 || end < opening.index || page.indexOf(closing, end + 1) >= 0)
    throw new Error(`the page has not one text between <!-- ${name} --> and ${closing}`)
  return `${page.slice(0, opening.index + opening[0].length)}\n\n${text}\n\n${page.slice(end)}`
}
