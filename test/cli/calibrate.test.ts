import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, readJson, roi, start } from './roi.ts'

const quick = ['calibrate', 'example', '--evaluations', '6', '--particles', '0']

describe('roi calibrate', () => {
  it('prints what is near and how near, tells how it goes on stderr, and leaves nothing behind', async () => {
    const { code, stdout, stderr } = await roi(folderWith(), ...quick)
    expect(code).toBe(0)
    for (const text of ['public-goods-decay', 'held out', 'trust-game', 'norm_sensitivity', 'in 6 trials'])
      expect(stdout).toContain(text)
    expect(stderr).toMatch(/^Fitting 3 parameters to 5 rows, 3 rows held out\.\nsearch: 1 of 6 trials/)
  })

  it('leaves the document that --json prints, and people to be pasted, where it is told to', async () => {
    const folder = folderWith()
    const { code, stdout, stderr } = await roi(folder, ...quick, '--json', '--quiet', '--out', 'fitted')
    expect([code, stderr]).toEqual([0, ''])
    const document = JSON.parse(stdout)
    expect(readJson(folder, 'fitted/calibration.json')).toEqual(document)
    expect(document).toMatchObject({ calibration: 'example', finished: true, evaluations: 6, posteriors: [] })
    const people = readFileSync(join(folder, 'fitted/population.yaml'), 'utf8')
    expect(people).toMatch(/^# Fitted by example\.yaml .*\npeople:\n {2}like: western-lab\n/)
  })

  it('says what is wrong, where, with exit code 2', async () => {
    const folder = folderWith()
    writeFileSync(join(folder, 'own.yaml'), 'format: 1\ncalibrate: westren-lab\nparameters: {reach: {mean: [0, 1]}}\n')
    expect(await roi(folder, 'calibrate', 'own.yaml')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^own\.yaml:2:12: .*did you mean "western-lab"\?\n/m),
    })
    const wrong = async (...words: string[]) => (await roi(folder, 'calibrate', ...words)).stderr
    expect(await wrong()).toMatch(/^roi: which calibration\? Name a file, or .*example.*western-lab\n$/)
    expect(await wrong('exmaple')).toBe('roi: exmaple cannot be read: there is no such file; did you mean "example"?\n')
    expect(await wrong('example', '--particles', 'many')).toContain('"many" is not a number')
  })

  it('stops at Ctrl-C, and prints what was found by then', async () => {
    const { child, ended } = start(folderWith(), 'calibrate', 'example', '--evaluations', '100000')
    child.stderr!.once('data', () => child.kill('SIGINT'))
    const { code, stdout } = await ended
    expect(code).toBe(130)
    expect(stdout).toContain('It was stopped')
  })
})
