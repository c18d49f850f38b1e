/** JSON with one line per entry, but lists of numbers on a single line. */
export function readableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replace(/\[\n[\s\d.,e+\-nul]+\]/g, (list) => list.replace(/\s+/g, ' '))}\n`
}
