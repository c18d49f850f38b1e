/** Why a text is not what was expected, with the right spelling: the end of an error message. */
export class Wrong {
  readonly message: string
  constructor(message: string) {
    this.message = message
  }
}

const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?`
const numberOnly = new RegExp(`^${number}$`)
const numberWithWord = new RegExp(`^(${number})\\s*(.*)$`, 's')
const minutesPerHour = 60
const daysPerWeek = 7
const daysPerMonth = 30

/** Regular expressions of the right spellings, for editors. */
export const patterns = {
  number: numberOnly.source,
  share: String.raw`^\d+(\.\d+)? ?%$`,
  duration: String.raw`^\d+(\.\d+)? (day|week)s?$`,
  minutes: String.raw`^\d+(\.\d+)? minutes?$`,
  timePerWeek: String.raw`^\d+(\.\d+)? (minute|hour)s? per week$`,
  rate: String.raw`^\d+(\.\d+)? per (day|week)$`,
  reads: String.raw`^(all posts|[1-9]\d* posts? per visit)$`,
  moment: String.raw`^(day|week) [1-9]\d*$`,
  date: String.raw`^\d{4}-\d{2}-\d{2}$`,
} as const

/** What is wrong with a text that should begin with a number, or null. */
function misspeltNumber(text: string): Wrong | null {
  const digits = text.match(/^[-+]?[\d.,_'’]+/)?.[0]
  if (digits === undefined) return null
  const rest = text.slice(digits.length)
  if (/^-?\d{1,3}([,_'’]\d{3})+(\.\d+)?$/.test(digits))
    return new Wrong(`write ${digits.replace(/[,_'’]/g, '')}${rest}, without a sign between the thousands`)
  if (/^-?\d+,\d+$/.test(digits)) return new Wrong(`write ${digits.replace(',', '.')}${rest}, with a decimal point`)
  if (/^-?0\d+(\.\d+)?$/.test(digits)) return new Wrong(`write ${Number(digits)}${rest}, without the leading zero`)
  if (/^[-+]?\.\d+$/.test(digits)) return new Wrong(`write ${Number(digits)}${rest}, with a zero before the point`)
  if (/^\+\d/.test(digits)) return new Wrong(`write ${digits.slice(1)}${rest}, without the plus sign`)
  return null
}

/** A number and the word after it. */
function split(text: string, example: string): { readonly value: number; readonly word: string } | Wrong {
  const misspelt = misspeltNumber(text)
  if (misspelt !== null) return misspelt
  const match = text.match(numberWithWord)
  if (match === null) return new Wrong(`"${text}" is not a quantity: say for example ${example}`)
  return { value: Number(match[1]), word: match[2]!.trim().toLowerCase().replace(/\s+/g, ' ') }
}

/** `0.7`: a number without a unit. */
export function readNumber(text: string): number | Wrong {
  if (numberOnly.test(text)) return Number(text)
  const misspelt = misspeltNumber(text)
  if (misspelt !== null) return misspelt
  const percent = text.match(new RegExp(`^(${number})\\s*%$`))
  if (percent !== null) return new Wrong(`"${text}" should be a number without a unit: say ${Number(percent[1]) / 100}`)
  const word = text.match(numberWithWord)
  if (word !== null) return new Wrong(`"${text}" should be a number without a unit: say ${word[1]}`)
  return new Wrong(`"${text}" is not a number`)
}

/** `5 %` is 0.05. */
export function readShare(text: string): number | Wrong {
  const parts = split(text, '5 %')
  if (parts instanceof Wrong) return parts
  if (parts.word === '' && parts.value > 0 && parts.value < 1)
    return new Wrong(`${text} has no unit: say ${formatShare(parts.value)}`)
  if (parts.word === '') return new Wrong(`${text} has no unit: say ${parts.value} %`)
  if (parts.word !== '%') return new Wrong(`"${text}" is not a share: say ${parts.value} %`)
  if (parts.value < 0) return new Wrong(`"${text}" is negative: a share is between 0 % and 100 %`)
  if (parts.value > 100) return new Wrong(`"${text}" is more than everybody: a share is between 0 % and 100 %`)
  return parts.value / 100
}

/** `2 days`, `8 weeks`: in days. */
export function readDuration(text: string): number | Wrong {
  const parts = split(text, '2 days or 8 weeks')
  if (parts instanceof Wrong) return parts
  const { value, word } = parts
  if (value < 0) return new Wrong(`"${text}" is negative: a duration is not`)
  if (word === 'day' || word === 'days') return value
  if (word === 'week' || word === 'weeks') return value * daysPerWeek
  if (word === '') return new Wrong(`${text} has no unit: say ${count(value, 'week')} or ${count(value, 'day')}`)
  if (/^h(ours?)?$/.test(word)) return new Wrong(`"${text}" is not in days or weeks: say ${count(value / 24, 'day')}`)
  if (/^months?$/.test(word))
    return new Wrong(`"${text}": months differ in length: say ${count(value * daysPerMonth, 'day')}`)
  if (/^years?$/.test(word)) return new Wrong(`"${text}" is not in days or weeks: say ${count(value * 52, 'week')}`)
  return new Wrong(`"${text}" is not a duration: say ${count(value, 'week')} or ${count(value, 'day')}`)
}

/** `4 minutes`: in minutes. */
export function readMinutes(text: string): number | Wrong {
  const parts = split(text, '4 minutes')
  if (parts instanceof Wrong) return parts
  const { value, word } = parts
  if (value < 0) return new Wrong(`"${text}" is negative: effort is not`)
  if (word === 'minute' || word === 'minutes') return value
  if (word === '') return new Wrong(`${text} has no unit: say ${count(value, 'minute')}`)
  if (/^h(ours?)?$/.test(word)) return new Wrong(`"${text}" is not in minutes: say ${count(value * 60, 'minute')}`)
  return new Wrong(`"${text}" is not an effort: say ${count(value, 'minute')}`)
}

/** `10 hours per week`: in minutes per week. */
export function readTimePerWeek(text: string): number | Wrong {
  const parts = split(text, '10 hours per week')
  if (parts instanceof Wrong) return parts
  const { value, word } = parts
  if (value < 0) return new Wrong(`"${text}" is negative: time is not`)
  const minutes = /^hours? per week$/.test(word)
    ? value * minutesPerHour
    : /^minutes? per week$/.test(word)
      ? value
      : null
  const unit = word.startsWith('min') ? 'minute' : 'hour'
  if (minutes === null) return new Wrong(`"${text}" is not a time per week: say ${count(value, unit)} per week`)
  if (minutes > 7 * 24 * minutesPerHour) return new Wrong(`"${text}" is too much: a week has 168 hours`)
  return minutes
}

/** `1.2 per week`: per day. */
export function readRate(text: string): number | Wrong {
  const parts = split(text, '1.2 per week')
  if (parts instanceof Wrong) return parts
  const { value, word } = parts
  if (value < 0) return new Wrong(`"${text}" is negative: a rate is not`)
  if (word === 'per week') return value / daysPerWeek
  if (word === 'per day') return value
  return new Wrong(`"${text}" is not a rate: say ${value} per week or ${value} per day`)
}

/** `12 posts per visit`: a whole number of posts; `all posts`: null. */
export function readPosts(text: string): number | null | Wrong {
  if (text === 'all posts') return null
  const parts = split(text, '12 posts per visit')
  if (parts instanceof Wrong) return parts
  const { value, word } = parts
  if (!Number.isInteger(value) || value < 1) return new Wrong(`"${text}" is not a whole number of posts from 1 upward`)
  if (/^posts? per visit$/.test(word)) return value
  return new Wrong(`"${text}" is not a number of posts per visit: say ${count(value, 'post')} per visit`)
}

/** `day 60`, `week 9`: the number of the day that begins it, counted from 1. */
export function readMoment(text: string): number | Wrong {
  const match = text.match(/^(day|week)\s+(-?\d+)$/i)
  if (match !== null) {
    const unit = match[1]!.toLowerCase()
    const value = Number(match[2])
    if (value < 1) return new Wrong(`"${text}" does not exist: the first is ${unit} 1`)
    return unit === 'day' ? value : (value - 1) * daysPerWeek + 1
  }
  const digits = text.match(/^(\d+)\s*(days?|weeks?)?$/i)
  if (digits?.[2] !== undefined)
    return new Wrong(`"${text}" is a duration: say ${digits[2].toLowerCase().replace(/s$/, '')} ${Number(digits[1])}`)
  if (digits !== null)
    return new Wrong(`${text} has no unit: say day ${Number(digits[1])} or week ${Number(digits[1])}`)
  return new Wrong(`"${text}" is not a day: say for example day 60 or week 9`)
}

/** yes or no. */
export function readYesNo(text: string): boolean | Wrong {
  if (text === 'yes') return true
  if (text === 'no') return false
  const meant = /^(y|yes|true|on)$/i.test(text) ? 'yes' : /^(n|no|false|off)$/i.test(text) ? 'no' : 'yes or no'
  return new Wrong(`"${text}": write ${meant}`)
}

/** A day of the calendar. Gives the text back. */
export function readDate(text: string): string | Wrong {
  const parts = text.match(/^(\d{4})\D(\d{1,2})\D(\d{1,2})$/)
  if (parts === null) return new Wrong(`"${text}" is not a date: say for example 2027-01-04`)
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const right = `${parts[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return new Wrong(`"${text}" is not in the calendar: say for example 2027-01-04`)
  if (text !== right) return new Wrong(`"${text}": write ${right}`)
  return text
}

/** 1 day, 2 days. */
export function count(value: number, unit: string): string {
  return `${round(value)} ${unit}${value === 1 ? '' : 's'}`
}

export function formatShare(share: number): string {
  return `${round(share * 100)} %`
}

/** In weeks where they are whole, else in days. */
export function formatDuration(days: number): string {
  return days > 0 && days % daysPerWeek === 0 ? count(days / daysPerWeek, 'week') : count(days, 'day')
}

/** In hours where a tenth of an hour is exact, else in minutes. */
export function formatTimePerWeek(minutes: number): string {
  const hours = minutes / minutesPerHour
  return `${Number.isInteger(10 * hours) ? count(hours, 'hour') : count(minutes, 'minute')} per week`
}

export function formatRate(perDay: number): string {
  return `${round(perDay * daysPerWeek)} per week`
}

/** Drops the noise of binary fractions: 0.07 × 100 is 7. */
export function round(value: number): number {
  return Number(value.toPrecision(12))
}
