import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Log, type LogProblem, readLog } from '../../src/network/readLog.ts'

function read(text: string): Log {
  const result = readLog(text)
  if (!result.ok) throw new Error(result.problems[0].message)
  return result.log
}

function problemsOf(text: string): readonly LogProblem[] {
  const result = readLog(text)
  if (result.ok) throw new Error('this log was read without a problem')
  return result.problems
}

const small = 'from,to,time\nAda,Ben,1082040961\nBen,Ada,1082127360\nCleo,Ada,1082127361\n'

describe('a log', () => {
  test('numbers people by first appearance and counts whole days since the earliest message', () => {
    expect(read(small)).toEqual({
      names: ['Ada', 'Ben', 'Cleo'],
      from: Int32Array.of(0, 1, 2),
      to: Int32Array.of(1, 0, 0),
      day: Int32Array.of(0, 0, 1),
      seconds: Float64Array.of(1082040961, 1082127360, 1082127361),
      days: 2,
      timeForm: 'unix seconds',
    })
  })

  test('need not be in the order of time', () => {
    const { day, days, names } = read('from,to,time\nAda,Ben,1082300000\nBen,Ada,1082040961\n')
    expect([...day]).toEqual([2, 0])
    expect(days).toBe(3)
    expect(names).toEqual(['Ada', 'Ben'])
  })

  const character = fc.constantFrom('a', 'é', '7', ',', '"', ' ', '\n', '\r', ';')
  const name = fc.string({ unit: character, minLength: 1 }).filter((text) => text.trim() !== '')
  const message = fc
    .record({ from: name, to: name, time: fc.integer({ min: 1_000_000_000, max: 2_000_000_000 }), note: name })
    .filter(({ from, to }) => from !== to)
  const order = fc.shuffledSubarray(['from', 'to', 'time', 'note'] as const, { minLength: 4 })
  const quoted = (value: string | number): string => `"${String(value).replaceAll('"', '""')}"`

  test('is read back as it was written: any names in quotes, any order of columns, any line ends', () => {
    fc.assert(
      fc.property(
        fc.array(message, { minLength: 1, maxLength: 20 }),
        order,
        fc.constantFrom('\n', '\r\n', '\r'),
        (messages, columns, lineEnd) => {
          const lines = messages.map((one) => columns.map((column) => quoted(one[column])).join(','))
          const { names, from, to, seconds } = read([columns.join(','), ...lines].join(lineEnd))
          const found = messages.map((_, m) => ({ from: names[from[m]], to: names[to[m]], time: seconds[m] }))
          expect(found).toEqual(messages.map(({ from, to, time }) => ({ from, to, time })))
          expect(names).toEqual([...new Set(messages.flatMap((one) => [one.from, one.to]))])
        },
      ),
    )
  })

  test.each([
    ['a byte order mark', `\uFEFF${small}`],
    ['CRLF line ends', small.replaceAll('\n', '\r\n')],
    ['no line end after the last line', small.trimEnd()],
    ['blank lines and spaces around the fields', `\n${small.replaceAll(',', ' , ').replaceAll('\n', '\n\n')}\n`],
    ['quoted fields', small.replaceAll('Ada', '"Ada"').replaceAll('to', '"to"')],
    [
      'columns that nobody asked for',
      small
        .replace('time', 'time,note')
        .replace('961', '961,"hi, Ben"')
        .replace(/360$/m, '360,')
        .replace(/361$/m, '361,x'),
    ],
  ])('may have %s', (_, text) => {
    expect(read(text)).toEqual(read(small))
  })

  test('means the same moments in unix seconds, ISO 8601 with and ISO 8601 without a zone', () => {
    const zoned =
      'from,to,time\nAda,Ben,2004-04-15T16:56:01+02:00\nBen,Ada,2004-04-16T14:56:00Z\nCleo,Ada,2004-04-16 09:26:01-0530\n'
    const bare = 'from,to,time\nAda,Ben,2004-04-15 14:56:01\nBen,Ada,2004-04-16T14:56\nCleo,Ada,2004-04-16T14:56:01\n'
    const expected = { ...read(small), timeForm: 'ISO 8601' }
    expect(read(zoned)).toEqual(expected)
    expect(read(bare)).toEqual(expected)
  })

  test('may give dates only', () => {
    const { seconds, day } = read('from,to,time\nAda,Ben,2024-02-28\nBen,Ada,2024-03-01\n')
    expect([...day]).toEqual([0, 2])
    expect(seconds[0]).toBe(Date.UTC(2024, 1, 28) / 1000)
  })

  test('takes names that JavaScript objects stumble over', () => {
    expect(read('from,to,time\n__proto__,constructor,1082040961\n').names).toEqual(['__proto__', 'constructor'])
  })
})

describe('a broken log is told by line and column, and nothing is guessed:', () => {
  test.each<[string, string, Partial<LogProblem>]>([
    ['an empty file', '', { line: 1, column: 1, message: 'the file is empty' }],
    ['blank lines only', ' \n\n', { line: 1, column: 1, message: 'the file is empty' }],
    ['a header only', 'from,to,time\n', { line: 1, column: 13, message: 'there is no message after the header' }],
    [
      'a missing column',
      'from,recipient,time\nAda,Ben,1082040961\n',
      { line: 1, column: 1, message: 'there is no column to; the columns are from, recipient, time' },
    ],
    [
      'no header at all',
      'Ada,Ben,1082040961\n',
      { line: 1, message: 'there is no column from; the columns are Ada, Ben, 1082040961' },
    ],
    ['a column twice', 'from,to,time,to\nA,B,1,C\n', { line: 1, column: 14, message: 'there are two columns to' }],
    [
      'semicolons',
      'from;to;time\nAda;Ben;1082040961\n',
      { line: 1, message: 'the columns are separated by semicolons', expected: 'columns separated by commas' },
    ],
    ['tabs', 'from\tto\ttime\nAda\tBen\t1082040961\n', { message: 'the columns are separated by tabs' }],
    [
      'a binary file',
      'PK\u0003\u0004\n\u0000\u0001',
      { line: 2, column: 1, message: 'this is a binary file, not text' },
    ],
    [
      'text where a time should be',
      `${small}Ada,Cleo,yesterday\n`,
      { line: 5, column: 10, message: 'this is not a time', value: 'yesterday', expected: 'unix seconds' },
    ],
    ['no time', `${small}Ada,Cleo,\n`, { line: 5, column: 10, message: 'this is not a time', value: '' }],
    [
      'a number that a spreadsheet rounded',
      'from,to,time\nAda,Ben,1.08E+09\n',
      { line: 2, column: 9, message: 'this is not a time', value: '1.08E+09' },
    ],
    [
      'a day that the calendar does not have',
      'from,to,time\nAda,Ben,2023-02-29\n',
      { line: 2, column: 9, message: 'this is not a time', value: '2023-02-29' },
    ],
    ['an hour that the day does not have', 'from,to,time\nA,B,2023-02-28 24:10\n', { message: 'this is not a time' }],
    [
      'a line that is cut off',
      `${small}Ada,Cl`,
      { line: 5, column: 7, message: 'the line is cut off after 2 of 3 columns', value: 'Ada,Cl' },
    ],
    [
      'a comma outside quotes',
      `${small}Ada,Cleo, the elder,1082040961\n`,
      { line: 5, column: 21, message: 'the line has 4 fields for 3 columns' },
    ],
    [
      'a quote that is never closed',
      `${small}"Ada,Ben,1082040961\n`,
      { line: 5, column: 1, message: 'a quoted field is never closed' },
    ],
    [
      'text after a closing quote',
      `${small}"Ada" L,Ben,1082040961\n`,
      { line: 5, column: 7, message: 'text follows a closing quote' },
    ],
    [
      'a message to oneself',
      `${small}Ben,Ben,1082040961\n`,
      { line: 5, column: 5, message: 'a person cannot write to themself', value: 'Ben' },
    ],
    ['a sender without a name', `${small},Ben,1082040961\n`, { line: 5, column: 1, message: 'the sender has no name' }],
    [
      'a recipient without a name',
      `${small}Ben, ,1082040961\n`,
      { line: 5, column: 6, message: 'the recipient has no name' },
    ],
    [
      'two forms of time',
      `${small}Ben,Cleo,2004-04-17\n`,
      {
        line: 5,
        column: 10,
        message: 'this time is in ISO 8601, those before are in unix seconds',
        expected: 'unix seconds',
      },
    ],
    [
      'a negative time',
      'from,to,time\nA,B,-5\n',
      { line: 2, column: 5, message: 'this time is not between 1980 and 2099' },
    ],
    [
      'a time that lost its last digit',
      'from,to,time\nA,B,108204096\n',
      { message: 'this time is not between 1980 and 2099' },
    ],
    [
      'a time in the far future',
      'from,to,time\nA,B,9204-04-15\n',
      { message: 'this time is not between 1980 and 2099' },
    ],
    [
      'milliseconds',
      'from,to,time\nA,B,1082040961000\n',
      { message: 'this time is in milliseconds', value: '1082040961000' },
    ],
  ])('%s', (_, text, expected) => {
    const result = readLog(text)
    expect(result.ok).toBe(false)
    expect(problemsOf(text)[0]).toMatchObject(expected)
  })

  test('all problems are counted and the first five are kept', () => {
    const result = readLog(`${small}${'Ada,Ada,soon\n'.repeat(10)}`)
    expect(result).toMatchObject({ ok: false, count: 20 })
    expect(problemsOf(`${small}${'Ada,Ada,soon\n'.repeat(10)}`).map(({ line }) => line)).toEqual([5, 5, 6, 6, 7])
  })

  test('each missing column is named', () => {
    expect(problemsOf('sender,text\nAda,hello\n').map(({ message }) => message)).toEqual([
      'there is no column from; the columns are sender, text',
      'there is no column to; the columns are sender, text',
      'there is no column time; the columns are sender, text',
    ])
  })

  test('lines are counted as an editor counts them, those inside quotes too', () => {
    const text = 'from,to,time,text\r\nAda,Ben,1082040961,"two\r\nlines"\r\nBen,Ada,later,x\r\n'
    expect(problemsOf(text)).toMatchObject([{ line: 4, column: 9, value: 'later' }])
  })

  test('a long value is shortened', () => {
    expect(problemsOf(`from,to,time\nAda,Ben,${'x'.repeat(500)}\n`)[0].value).toBe(`${'x'.repeat(60)}…`)
  })

  test('no text whatever makes it throw', () => {
    const scrap = fc.constantFrom('from', 'to', 'time', ',', '"', '\n', '\r', ' ', '1082040961', 'Ada', '\0', ';', '-')
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (scraps) => {
        const result = readLog(scraps.join(''))
        if (result.ok) expect(result.log.from.length).toBeGreaterThan(0)
        else expect(result.count).toBeGreaterThanOrEqual(Math.max(1, result.problems.length))
      }),
      { numRuns: 500 },
    )
  })
})
