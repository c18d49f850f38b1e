import { describe, expect, it } from 'vitest'
import { errors, head, parse, scenarioOf, small } from './files.ts'

describe('what YAML reads otherwise than it was meant', () => {
  it.each([
    [
      'a number cut at its comma into two keys',
      small.replace('100', '1,200'),
      'x.yaml:3:22: 1,200 is read as two keys here: write 1200',
    ],
    [
      'a number cut at two commas',
      small.replace('100', '1,200,000, prospects: 5'),
      'x.yaml:3:22: 1,200,000 is read as two keys here: write 1200000',
    ],
    [
      'a number with a comma outside braces',
      small.replace('{members: 100}', '\n  members: 1,200'),
      'x.yaml:4:12: members: write 1200, without a sign between the thousands',
    ],
    [
      'text cut at a #',
      small.replace('T', 'Sale #1'),
      'x.yaml:2:13: the text is cut here: put it in quotes, "Sale #1", or a space after the # for a comment',
    ],
    [
      'a second colon in text',
      small.replace('T', 'Outage: the sequel'),
      'x.yaml:2:8: text with a colon and a space in it needs quotes: "Outage: the sequel"',
    ],
    [
      'a second colon in braces',
      `${small}compare: {baseline: a: b}`,
      'x.yaml:5:21: text with a colon and a space in it needs quotes: "a: b"',
    ],
    ['text that starts with >', `${small}question: > 20`, 'x.yaml:5:13: text that starts with > needs quotes: "> 20"'],
    ['text that starts with >2', `${small}question: >20`, 'x.yaml:5:13: text that starts with > needs quotes: ">20"'],
    ['text that starts with %', `${small}question: %5`, 'x.yaml:5:11: text that starts with % needs quotes: "%5"'],
    ['text that starts with @', `${small}question: @me`, 'x.yaml:5:11: text that starts with @ needs quotes: "@me"'],
    ['text that starts with `', `${small}question: \`x\``, 'x.yaml:5:11: text that starts with ` needs quotes: "`x`"'],
    [
      'a number that loses its zeros',
      `${small}seed: 007`,
      'x.yaml:5:7: 007 loses its zeros in other programs: put it in quotes, "007", or write 7',
    ],
  ])('is named with the right spelling: %s', (_, text, message) => {
    expect(errors(text)).toEqual([message])
  })

  it('is no mistake when it is written as the message says', () => {
    const text = small.replace('T', '"Sale #1"').replace('100', '1200')
    const scenario = scenarioOf(
      parse(`${text}question: "Outage: > 20"  # a comment\nseed: "007" #no space after quotes\n`),
    )
    expect(scenario).toMatchObject({ title: 'Sale #1', seed: '007', question: 'Outage: > 20' })
    expect(scenario.community.members).toBe(1200)
  })

  it('is not a number with thousands that begins with 0', () => {
    const text = small.replace('100', '100, people: {mood_half_life: 0,125}')
    expect(errors(text).join()).toContain('unknown key "125"')
    expect(errors(text).join()).not.toContain('write')
  })

  it('does not hide the other problems of the file', () => {
    expect(errors(`${small.replace('100', '1,200')}horizon: 26\nseed: 007\n`)).toHaveLength(3)
  })
})

describe('a file that is not what it should be gets one clear error', () => {
  it.each([
    ['empty', '', 'x.yaml:1:1: the file is empty'],
    ['only comments', '# nothing\n\n', 'x.yaml:1:1: the file is empty'],
    ['binary', 'PK\u0003\u0004\u0000', 'x.yaml:1:1: this is not a text file in UTF-8'],
    ['not UTF-8', 'title: caf\ufffd', 'x.yaml:1:1: this is not a text file in UTF-8'],
    ['too large', `${small}#${'x'.repeat(256 * 1024)}`, 'x.yaml:1:1: the file is larger than 256 KB'],
    [
      'two documents',
      `${small}---\n${small}`,
      'x.yaml:5:1: this --- begins a second document: a file holds one scenario',
    ],
    ['a directive', `%YAML 1.1\n---\n${small}`, 'x.yaml:1:1: a file does not begin with %: remove this line'],
    ['a list', '- a\n- b\n', 'x.yaml:1:1: a file is made of lines like `title: Ten hours a week`'],
    ['a text', 'hello', 'x.yaml:1:1: a file is made of lines like `title: Ten hours a week`'],
    ['a tab', 'format: 1\n\ttitle: T\n', 'x.yaml:2:1: indent with spaces, not with a tab'],
    ['a key twice', `${small}title: U\n`, 'x.yaml:5:1: the key "title" is written twice: keep one'],
    [
      'a key in capitals twice in braces',
      `${small}groups: {A: {top: 5 %}, A: {top: 6 %}}`,
      'x.yaml:5:25: the key "A" is written twice: keep one',
    ],
    ['a list as a key', `${small}? [a]\n: b\n`, 'x.yaml:5:3: a key is a word or a few words, not a list or a map'],
    ['an open bracket', `${small}groups: {a: {top: 5 %}\n`, 'x.yaml:6:1: a bracket [ or { is not closed'],
    ['an open quote', `${small}question: "what\n`, 'x.yaml:6:1: the closing quote is missing'],
    ['a colon left out', 'format: 1\ntitle T\n', 'x.yaml:2:1: a colon and a space are missing after "title T"'],
    [
      'text after quotes',
      `${small}question: "a" b\n`,
      'x.yaml:5:15: nothing can follow the closing quote: put the whole text in quotes',
    ],
    [
      'a list on the line of its key',
      `${small}groups: - a\n`,
      'x.yaml:5:9: a list begins on the next line: put this - below, indented',
    ],
    [
      'too far indented',
      'format: 1\n title: T\n',
      'x.yaml:1:9: the line below is indented too far: it belongs to a key that already has its value',
    ],
    ['a tag', `${small}seed: !x 5`, 'x.yaml:5:10: !x has no meaning here: text that starts with ! needs quotes'],
    [
      '!replace on text',
      `${small}seed: !replace 5`,
      'x.yaml:5:16: !replace belongs before a map, whose entries replace the ones extended',
    ],
    ['a merge key', `${small}<<: {a: 1}`, 'x.yaml:5:1: << is not used: take `extends`'],
    ['another format', small.replace('1', '2'), 'x.yaml:1:9: format: this program reads format 1, not "2"'],
  ])('%s', (_, text, message) => {
    expect(errors(text)).toEqual([message])
  })

  it('anchors and aliases, each where it stands, resolved or not', () => {
    const message = 'anchors (&) and aliases (*) are not used: take `extends` or `groups`, or put the text in quotes'
    expect(errors(`${small}seed: &x 5\nquestion: *x\n`)).toEqual([`x.yaml:5:10: ${message}`, `x.yaml:6:11: ${message}`])
    expect(errors(`${small}question: *really*\n`)).toEqual([`x.yaml:5:11: ${message}`])
  })

  it('nested deeper than twenty levels, without a stack overflow at a hundred thousand', () => {
    const nested = (depth: number) => errors(`${small}groups: ${'['.repeat(depth)}${']'.repeat(depth)}`)
    expect(nested(15).join()).not.toContain('nested deeper')
    expect(nested(25)).toContain('x.yaml:5:29: lists and maps are nested deeper than 20 levels')
    expect(errors('['.repeat(100_000))).toContain('x.yaml:1:22: lists and maps are nested deeper than 20 levels')
    expect(errors('{a: '.repeat(60_000)).length).toBeGreaterThan(0)
  })

  it('__proto__ is an unknown key at any depth, and changes no object', () => {
    const text = `${small}__proto__: {polluted: yes}\ngroups: {__proto__: {top: 5 %}, b: {__proto__: {top: 5 %}, top: 5 %}}\n`
    expect(errors(text)).toEqual([
      'x.yaml:5:1: unknown key "__proto__"',
      'x.yaml:6:10: unknown key "__proto__"',
      'x.yaml:6:37: unknown key "__proto__"',
    ])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('names that objects have by nature are names like any other', () => {
    const text = `${head}groups: {constructor: {top: 5 %}}\nstrategies:\n  toString: [{do: thank, to: constructor}]\n  valueOf: [{use: toString}]\n`
    expect(Object.keys(scenarioOf(parse(text)).strategies)).toEqual(['toString', 'valueOf'])
    expect(errors(`${head}strategies: {a: [{do: thank, to: hasOwnProperty}]}`)).toEqual([
      'x.yaml:4:34: to: unknown group "hasOwnProperty"; there is everybody',
    ])
  })

  it('reads Windows line ends and a byte order mark', () => {
    expect(scenarioOf(parse(`\uFEFF${small.replaceAll('\n', '\r\n')}`)).title).toBe('T')
  })
})
