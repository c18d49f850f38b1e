import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readableJson } from '../../src/node/readableJson.ts'
import { hashesOf } from '../../src/node/readScenario.ts'
import { series } from '../../src/node/series.ts'
import { sha256 } from '../../src/node/sha256.ts'
import { Trouble } from '../../src/node/Trouble.ts'
import { writeWhole } from '../../src/node/writeWhole.ts'
import { result, run } from '../study/results.ts'

const folderOf = () => mkdtempSync(join(tmpdir(), 'roi-files-'))

describe('a file', () => {
  it('is written with its folders, from text, bytes or pieces', async () => {
    const folder = folderOf()
    await writeWhole(join(folder, 'a/b/text'), 'höhe')
    await writeWhole(join(folder, 'bytes'), new Uint8Array([104, 105]))
    await writeWhole(join(folder, 'pieces'), ['h', 'i'])
    await writeWhole(join(folder, 'nothing'), '')
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    expect(['a/b/text', 'bytes', 'pieces', 'nothing'].map(read)).toEqual(['höhe', 'hi', 'hi', ''])
  })

  it('keeps its old content, and nothing lies beside it, when the new content breaks off', async () => {
    const folder = folderOf()
    const file = join(folder, 'file')
    await writeWhole(file, 'old')
    const broken = (function* () {
      yield 'ne'
      throw new Error('no more')
    })()
    await expect(writeWhole(file, broken)).rejects.toThrow('no more')
    expect(readFileSync(file, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['file'])
  })

  it('is refused with a reason in words where a file stands in place of a folder, or a folder in its own', async () => {
    const folder = folderOf()
    writeFileSync(join(folder, 'file'), '')
    mkdirSync(join(folder, 'sub/deeper'), { recursive: true })
    await expect(writeWhole(join(folder, 'file/below'), '')).rejects.toThrow(Trouble)
    await expect(writeWhole(join(folder, 'file/below'), '')).rejects.toThrow('is a file, not a folder')
    await expect(writeWhole(join(folder, 'sub'), '')).rejects.toThrow(/cannot write .*sub: it is a folder, not a file/)
  })
})

describe('readable JSON', () => {
  it('says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(readableJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { seed: 1 },
    )
  })

  it('has lists of numbers on one line', () => {
    expect(readableJson({ a: [1, -2.5e-7, null], b: ['x', 1] })).toBe(
      '{\n  "a": [ 1, -2.5e-7, null ],\n  "b": [\n    "x",\n    1\n  ]\n}\n',
    )
  })
})

describe('the series', () => {
  it('quotes names that would break a line, and leaves days without a value empty', () => {
    const odd = run({ daily: { shares: [1, null] } }, 2)
    const lines = [...series(['a, "b"'], [result(1, [odd])])].join('').split('\n')
    expect(lines[1]).toMatch(/^"a, ""b""",1,1,1,/)
    expect(lines[2]).toMatch(/^"a, ""b""",1,2,,/)
  })
})

describe('hashes of input files', () => {
  it('go by paths from the folder of the scenario, wherever that is', () => {
    const files = (folder: string) =>
      new Map([
        [`${folder}x.yaml`, 'a'],
        [`${folder}data/log.csv`, 'b'],
      ])
    const expected = { 'x.yaml': sha256('a'), 'data/log.csv': sha256('b') }
    expect(hashesOf('x.yaml', files(''))).toEqual(expected)
    expect(hashesOf('/some/where/x.yaml', files('/some/where/'))).toEqual(expected)
  })
})
