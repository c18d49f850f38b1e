import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, readJson, roi, start } from './roi.ts'

/** The experiment of the fixtures with one text in place of another. */
function folderChanged(from: string, to: string): string {
  const folder = folderWith('experiment.yaml')
  const file = join(folder, 'experiment.yaml')
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`the fixture has no ${from}`)
  writeFileSync(file, text.replace(from, to))
  return folder
}

const resultsIn = (above: string) => join(above, readdirSync(above)[0]!)

describe('roi evidence', () => {
  it('prints a line for each mechanism, and leaves behind what the guide says', async () => {
    const folder = folderWith('experiment.yaml')
    const { code, stdout, stderr } = await roi(folder, 'evidence', 'experiment.yaml')
    expect(code, stderr).toBe(0)
    expect(stdout).toMatch(/^contribution +1 of 2 +all-give-everything: RMSE [\d.]+, tolerance 1$/m)
    expect(stdout).toContain('1 of 2 published results are inside their tolerance: 1 of 11 figures.\n')
    const results = resultsIn(join(folder, 'output/evidence'))
    expect(stderr).toContain('40 of 40 sessions\n')
    expect(stderr).toMatch(/Report: output.evidence.[0-9a-f]{10}.report\.html\n/)
    expect(readdirSync(results).sort()).toEqual(['charts', 'evidence.json', 'report.html'])
    const charts = ['contribution-paths', 'contribution-values']
    expect(readdirSync(join(results, 'charts')).sort()).toEqual(
      charts.flatMap((name) => ['.png', '.svg', '.vl.json'].map((kind) => `${name}${kind}`)),
    )
    expect(readFileSync(join(results, 'report.html'), 'utf8')).toContain('roi evidence experiment.yaml')
  })

  it('prints every row with its figures, source and reason, and leaves its charts for slides, too, when it is asked to', async () => {
    const folder = folderWith('experiment.yaml')
    const asked = ['--all', '--format', 'slide', '--quiet']
    const { code, stdout } = await roi(folder, 'evidence', 'experiment.yaml', ...asked)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^inside {3}some-give$/m)
    expect(stdout).toMatch(/^ +published +20 /m)
    expect(stdout).toContain('Nobody 2001, doi:10.1000/183 (quoted elsewhere)')
    expect(stdout).toContain('Reason: Nobody does.')
    const pictures = readdirSync(join(resultsIn(join(folder, 'output/evidence')), 'charts/slide')).sort()
    expect(pictures).toEqual(
      ['contribution-paths', 'contribution-values'].flatMap((name) => [`${name}.png`, `${name}.svg`]),
    )
  })

  it('prints the results as one JSON document, the same to the byte with two threads as with one', async () => {
    const folder = folderWith('experiment.yaml')
    const words = ['evidence', 'experiment.yaml', '--json', '--quiet', '--out', 'there']
    const { stdout, stderr } = await roi(folder, ...words, '--workers', '1')
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({
      results: [
        { id: 'some-give', published: [0.5], band: [0.49], pass: true, doi: '10.1000/182' },
        { id: 'all-give-everything', tolerance: 1, pass: false, reproduced: false, reason: 'Nobody does.' },
      ],
      summary: { rows: 2, passing: 1, regressions: [], surprises: [] },
      ablation: null,
    })
    expect((await roi(folder, ...words, '--workers', '2')).stdout).toBe(stdout)
    expect(readdirSync(join(folder, 'there'))).toHaveLength(1)
    expect(readJson(resultsIn(join(folder, 'there')), 'evidence.json')).toEqual(JSON.parse(stdout))
    expect(existsSync(join(folder, 'output'))).toBe(false)
  })

  it('exits with 1 when a row that is marked as reproduced is not', async () => {
    const folder = folderChanged('reproduced: no\n    reason: Nobody does.', 'reproduced: yes')
    const { code, stdout } = await roi(folder, 'evidence', 'experiment.yaml')
    expect(code).toBe(1)
    expect(stdout).toContain('all-give-everything is not reproduced, although marked as reproduced.')
  })

  it('says when a row is reproduced that is marked as not, which is no failure', async () => {
    const folder = folderChanged('rmse: 1\n', 'rmse: 100\n')
    const { code, stdout } = await roi(folder, 'evidence', 'experiment.yaml')
    expect(code).toBe(0)
    expect(stdout).toContain('all-give-everything is reproduced, although marked as not.')
  })

  it('exits with 1 when a row does not fail without a channel that it is said to need', async () => {
    const folder = folderChanged('reproduced: yes', 'reproduced: yes\n    fails_without: [mood]')
    expect(await roi(folder, 'evidence', 'experiment.yaml', '--quiet')).toMatchObject({ code: 0 })
    const { code, stdout } = await roi(folder, 'evidence', 'experiment.yaml', '--ablate')
    expect(code).toBe(1)
    expect(stdout).toContain('Without mood\n  does not fail  some-give\n')
  })

  it('takes the ids of shipped experiments and of their rows, and suggests the nearest', async () => {
    const folder = folderWith()
    const words = ['public-goods-decay', 'asch-1955', '--json', '--quiet']
    const { results } = JSON.parse((await roi(folder, 'evidence', ...words)).stdout) as {
      results: { id: string; experiment: string }[]
    }
    const idsOf = (isWanted: (experiment: string) => boolean) =>
      results.filter(({ experiment }) => isWanted(experiment)).map(({ id }) => id)
    expect(idsOf((experiment) => experiment === 'asch-1955')).toEqual(
      expect.arrayContaining(['conformity', 'conformity-ally']),
    )
    expect(idsOf((experiment) => experiment !== 'asch-1955')).toEqual(['public-goods-decay'])
    const { code, stderr } = await roi(folder, 'evidence', 'public-good-decay', '--quiet')
    expect([code, stderr]).toEqual([
      2,
      'roi: there is no experiment or published row "public-good-decay"; did you mean "public-goods-decay"?\n',
    ])
  })

  it('stops at Ctrl-C with 130, and leaves nothing behind', async () => {
    const folder = folderWith()
    const { child, ended } = start(folder, 'evidence', 'cheng-trolling-2017', '--workers', '1')
    child.stderr!.once('data', () => child.kill('SIGINT'))
    const { code, stdout, stderr } = await ended
    expect([code, stdout]).toEqual([130, ''])
    expect(stderr).toContain('Stopped: nothing is left behind.\n')
    expect(stderr).not.toContain('16 of 16')
    expect(existsSync(join(folder, 'output'))).toBe(false)
  })

  it('names what is wrong in a file with line and column, and a file that is not there', async () => {
    const folder = folderChanged('title:', 'titel:')
    const wrong = await roi(folder, 'evidence', 'experiment.yaml')
    expect([wrong.code, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toContain('experiment.yaml:3:1: unknown key "titel"; did you mean "title"?\n')
    expect(await roi(folder, 'evidence', 'no.yaml')).toMatchObject({
      code: 2,
      stderr: 'roi: no.yaml cannot be read: there is no such file\n',
    })
  })
})
