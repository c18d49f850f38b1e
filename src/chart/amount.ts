import type { MeasureFacts } from '../study/Comparison.ts'

/** "450 a month", "64 % of members"; a scale such as "from −1 to 1" is no unit to say after a number. */
export function withUnit(value: string, unit: string): string {
  return unit === '' || /\d/.test(unit) ? value : `${value} ${unit}`
}

/** A number of a measure in a sentence: "450 shares a month", "1,200 active members", "retention 64 % of members". */
export function amount(value: string, { name, unit }: Pick<MeasureFacts, 'name' | 'unit'>): string {
  if (unit.startsWith('a ')) return `${value} ${name} ${unit}`
  return name.endsWith(unit) ? `${value} ${name}` : `${name} ${withUnit(value, unit)}`
}
