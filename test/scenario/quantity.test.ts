import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatDuration,
  formatRate,
  formatShare,
  formatTimePerWeek,
  readDate,
  readDuration,
  readMinutes,
  readMoment,
  readNumber,
  readPosts,
  readRate,
  readShare,
  readTimePerWeek,
  readYesNo,
  Wrong,
} from '../../src/scenario/quantity.ts'

const readers = {
  readNumber,
  readShare,
  readDuration,
  readMinutes,
  readTimePerWeek,
  readPosts,
  readRate,
  readMoment,
  readYesNo,
  readDate,
}

/** The spelling that a message recommends: what follows “say” or “write”, up to an alternative or a remark. */
function recommended({ message }: Wrong): string | null {
  return /(?:say|write) (?:for example )?(.+?)(?: or |, with|$)/.exec(message)?.[1] ?? null
}

describe('quantities', () => {
  it('come back from the text that they are printed as', () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 })
    fc.assert(
      fc.property(hundredths, (n) => {
        expect(readShare(formatShare(n / 10_000))).toBeCloseTo(n / 10_000, 12)
        expect(readDuration(formatDuration(n / 4))).toBe(n / 4)
        expect(readTimePerWeek(formatTimePerWeek(n))).toBeCloseTo(n, 9)
        expect(readRate(formatRate(n / 100))).toBeCloseTo(n / 100, 12)
      }),
      { seed: 1 },
    )
  })

  it('mean the same whatever their unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (n) => {
        expect(readDuration(`${n} weeks`)).toBe(readDuration(`${7 * n} days`))
        expect(readMoment(`week ${n}`)).toBe(readMoment(`day ${7 * (n - 1) + 1}`))
        expect(readRate(`${7 * n} per week`)).toBeCloseTo(readRate(`${n} per day`) as number, 9)
      }),
      { seed: 1 },
    )
    expect(readTimePerWeek('10 hours per week')).toBe(readTimePerWeek('600 minutes per week'))
    expect(readDuration('1 week')).toBe(readDuration('1 weeks'))
  })

  it('are never guessed: a text is read or refused with a reason, and reading never throws', () => {
    const piece = fc.constantFrom(
      '1',
      '0',
      '26',
      '.',
      ',',
      '-',
      '%',
      ' ',
      'day',
      'weeks',
      'per',
      'hour',
      'minutes',
      'no',
    )
    const anyText = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        for (const read of Object.values(readers)) {
          const value = read(text)
          if (value instanceof Wrong) expect(value.message.length).toBeGreaterThan(5)
          else if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
        }
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('are refused with a spelling that is right', () => {
    const number = fc.integer({ min: 1, max: 99 }).map(String)
    const unit = fc.constantFrom(
      '',
      ' d',
      ' wks',
      ' hours',
      ' months',
      ' years',
      ' h',
      ' %',
      ' percent',
      ' per day',
      's',
    )
    fc.assert(
      fc.property(number, unit, (digits, suffix) => {
        for (const read of [
          readNumber,
          readShare,
          readDuration,
          readMinutes,
          readTimePerWeek,
          readPosts,
          readRate,
          readMoment,
        ]) {
          const value = read(digits + suffix)
          if (!(value instanceof Wrong)) continue
          const spelling = recommended(value)
          expect(spelling, `${digits + suffix}: ${value.message}`).not.toBeNull()
          expect(read(spelling!), `${digits + suffix}: ${value.message}`).not.toBeInstanceOf(Wrong)
        }
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it.each([
    [readNumber, '1,200', 'write 1200, without a sign between the thousands'],
    [readNumber, '1,200,000', 'write 1200000, without a sign between the thousands'],
    [readNumber, '0,5', 'write 0.5, with a decimal point'],
    [readNumber, '007', 'write 7, without the leading zero'],
    [readNumber, '.5', 'write 0.5, with a zero before the point'],
    [readNumber, '70 %', '"70 %" should be a number without a unit: say 0.7'],
    [readNumber, 'many', '"many" is not a number'],
    [readShare, '0.05', '0.05 has no unit: say 5 %'],
    [readShare, '40', '40 has no unit: say 40 %'],
    [readShare, '105 %', '"105 %" is more than everybody: a share is between 0 % and 100 %'],
    [readShare, '-1 %', '"-1 %" is negative: a share is between 0 % and 100 %'],
    [readPosts, '12', '"12" is not a number of posts per visit: say 12 posts per visit'],
    [readPosts, '0 posts per visit', '"0 posts per visit" is not a whole number of posts from 1 upward'],
    [readDuration, '26', '26 has no unit: say 26 weeks or 26 days'],
    [readDuration, '12 hours', '"12 hours" is not in days or weeks: say 0.5 days'],
    [readDuration, '3 months', '"3 months": months differ in length: say 90 days'],
    [readMinutes, '1 hour', '"1 hour" is not in minutes: say 60 minutes'],
    [readTimePerWeek, '10 hours', '"10 hours" is not a time per week: say 10 hours per week'],
    [readTimePerWeek, '200 hours per week', '"200 hours per week" is too much: a week has 168 hours'],
    [readRate, '3', '"3" is not a rate: say 3 per week or 3 per day'],
    [readMoment, '60', '60 has no unit: say day 60 or week 60'],
    [readMoment, '60 days', '"60 days" is a duration: say day 60'],
    [readMoment, 'day 0', '"day 0" does not exist: the first is day 1'],
    [readYesNo, 'false', '"false": write no'],
    [readDate, '2027-1-4', '"2027-1-4": write 2027-01-04'],
    [readDate, '2027-02-30', '"2027-02-30" is not in the calendar: say for example 2027-01-04'],
  ] as const)('%o refuses %s', (read, text, message) => {
    expect((read(text) as Wrong).message).toBe(message)
  })
})
