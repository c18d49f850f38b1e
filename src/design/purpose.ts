/** What a random draw of a design is for. Numbers are never used twice, nor again. */
export const purpose = {
  cell: 1,
  withinCell: 2,
  mutation: 3,
  parent: 4,
  move: 5,
  aside: 6,
} as const
