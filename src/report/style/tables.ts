/** Up to so many columns a table needs so many rem; what has less becomes a list. */
const ROOM = [
  { columns: 4, rem: 32 },
  { columns: 6, rem: 40 },
  { columns: 7, rem: 46 },
] as const

/** A row under its name, with the head of the column before each value. */
const asList = (table: string) => `
  ${table}, ${table} :is(caption, tbody, tr, tbody th, td) { display: block; }
  ${table} thead { display: none; }
  ${table} caption span { position: static; }
  ${table} tbody th { position: static; max-width: none; padding: 0.75rem 0 0.25rem; font-weight: 600; }
  ${table} tr { padding-bottom: 0.5rem; }
  ${table} tbody tr > td { display: flex; flex-wrap: wrap; justify-content: flex-end; align-items: baseline; gap: 0 0.625rem; padding: 0.125rem 0; white-space: normal; border: 0; }
  ${table} td.words { justify-content: flex-start; }
  ${table} .head:not(:empty) { display: block; margin-inline-end: auto; color: var(--quiet); text-align: start; }
  ${table} .head small { display: inline; margin-inline-start: 0.375rem; }
`

/** Tables, which become lists where there is no room for columns. */
export const tables = `
.scroll { position: relative; overflow-x: auto; margin: 0 0 2.25rem; }
.room { container-type: inline-size; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.4; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { text-align: start; font-weight: 600; padding-bottom: 0.5rem; }
caption span { position: sticky; left: 0; display: inline-block; max-width: min(44rem, 100vw - 2rem); }
th, th ~ td { padding: 0.5rem 0.75rem; }
td { padding: 0 0.75rem 0.5rem; }
th, td { text-align: end; vertical-align: top; }
tbody { border-bottom: 1px solid var(--line); }
tbody th, th ~ td { border-top: 1px solid var(--line); }
th:first-child { padding-inline-start: 0; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { vertical-align: bottom; font-weight: 600; border-bottom: 2px solid var(--line); min-width: 4.5rem; }
th.words, td.words, tbody th { text-align: start; }
tbody th { font-weight: 500; max-width: 18rem; min-width: 8.5rem; overflow-wrap: anywhere; }
tbody th, thead th:first-child { position: sticky; left: 0; background: var(--paper); }
td { position: relative; white-space: nowrap; }
td .unseen { right: 0; }
td b { font-weight: 600; }
th small, td small, dd small { display: block; }
td.words small { white-space: normal; min-width: 6.5rem; }
.claim { display: block; min-width: 12rem; }
.figure { display: block; }
td .figure small { display: inline; }
.head { display: none; }
.none { color: var(--quiet); white-space: normal; }
.name { display: block; padding-inline-start: 1.125rem; position: relative; }
.swatch { width: 0.625rem; height: 0.625rem; }
.name .swatch { position: absolute; left: 0; top: 0.3rem; }
.numbers table { font-size: 0.8125rem; }
.numbers :is(th, td) { padding: 0.25rem 0.75rem 0.25rem 0; text-align: start; min-width: 0; border-top: 0; white-space: nowrap; }
.numbers thead th { min-width: 4.5rem; max-width: 9rem; white-space: normal; position: sticky; top: 0; z-index: 1; background: var(--paper); }
${ROOM.map(({ rem }, i) => `@container (max-width: ${rem}rem) {${asList(`.columns-${i}`)}}`).join('\n')}
`

/** The class of a table by how many columns it has. */
export function roomFor(columns: number): string {
  const kind = ROOM.findIndex((room) => columns <= room.columns)
  return `columns-${kind < 0 ? ROOM.length - 1 : kind}`
}
