import { listed } from '../nearest.ts'
import type { Say } from '../Reading.ts'
import type { Row } from './publishedRow.ts'

/** What cannot be in a published row, although every key is right in itself. */
export function rowContradictions(row: Row, arms: readonly string[], say: Say): void {
  const { arm, minus, over, reproduced, reason } = row
  checkTarget(row, say)
  if (row.doi === undefined && row.url === undefined)
    say([], 'doi is missing: where it was published, or `url` where it has none')
  if (row.doi !== undefined && row.url !== undefined) say(['url'], 'url: is for what has no DOI: take one of both')
  if (!reproduced && reason === undefined)
    say(['reproduced'], 'reproduced: no needs a `reason`: say why the model does not reproduce it')
  if (reproduced && reason !== undefined) say(['reason'], 'reason: belongs to `reproduced: no`')
  if (arm === undefined && arms.length > 1) say([], `arm is missing: one of ${listed(arms, 'or')}`)
  for (const [key, other] of Object.entries({ minus, over }))
    if (other !== undefined && other === (arm ?? arms[0])) say([key], `${key}: is the arm itself: name the other one`)
  if (minus !== undefined && over !== undefined)
    say(['over'], 'over: is a ratio, and `minus` a difference: say one of them')
}

/** Each kind has a target and a tolerance of its own; whether values are intervals is known once they are read. */
function checkTarget({ kind, values, band, rmse, sign, over }: Row, say: Say): void {
  const missing = (key: string, what: string) => say([], `${key} is missing: ${what}`)
  const belongs = (key: string, where: string) => say([key], `${key}: belongs to ${where}`)
  if (kind === 'sign') {
    if (sign === undefined) missing('sign', 'more, less or same')
    if (values !== undefined) belongs('values', 'a value or a path: of a sign only the direction counts')
    if (sign === 'same' && band === undefined)
      missing(
        'band',
        `the largest distance from ${over === undefined ? 0 : 1}, such as 0.08; a target without tolerance is none`,
      )
    if (sign === 'same' && typeof band === 'object') say(['band'], 'band: of a sign is one number')
    if (sign === 'same' && typeof band === 'number' && band <= 0) say(['band'], 'band: of 0 or less is no tolerance')
    if ((sign === 'more' || sign === 'less') && band !== undefined) belongs('band', '`sign: same` or to a value')
  } else {
    if (values === undefined) missing('values', 'what was published')
    if (sign !== undefined) belongs('sign', '`kind: sign`')
  }
  if (kind === 'path') {
    if (rmse === undefined)
      missing('rmse', 'the largest distance of a path, such as 0.8; a target without tolerance is none')
    if (rmse === 0) say(['rmse'], 'rmse: of 0 is no tolerance')
    if (band !== undefined) belongs('band', 'a value: a path has an `rmse`')
  } else if (rmse !== undefined) belongs('rmse', '`kind: path`')
}
