import type { CircleSettings } from '../circles.ts'

/** @throws RangeError that names the setting, its value and what it must be */
export function checkCircleSettings({ people, founders, size, perPerson, bridges }: CircleSettings): void {
  check(Number.isInteger(people) && people >= 1, 'people', people, 'a whole number, at least 1')
  check(Number.isInteger(founders) && founders >= 0 && founders <= people, 'founders', founders, `0 to ${people}`)
  check(size >= 2 && Number.isFinite(size), 'size', size, 'at least 2')
  check(perPerson >= 1 && Number.isFinite(perPerson), 'perPerson', perPerson, 'at least 1')
  check(bridges >= 0 && bridges <= 1, 'bridges', bridges, 'from 0 to 1')
}

function check(valid: boolean, name: string, value: number, expected: string): void {
  if (!valid) throw new RangeError(`circles: ${name} must be ${expected}, not ${value}`)
}
