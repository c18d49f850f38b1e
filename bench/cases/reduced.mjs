import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { engine } from '../engine.mjs'
import { importSource } from '../importSource.mjs'
import { interleaved, median } from '../measure.mjs'

const { buildNative } = await importSource("export { buildNative } from './bench/native/native.ts'")
const sourceOf = (name) => fileURLToPath(new URL(`../reduced/${name}`, import.meta.url))
const { hi, lo } = engine.keyFromSeed('kernel')

/** The first days compile TypeScript and fill the caches; they are not counted in any program. */
const first = 31

const SAME = 'NumPy, the same draws'
const OTHER = 'NumPy, its own draws'

export default {
  title:
    'the reduced model of bench/reduced in TypeScript, in NumPy and in C, each in a process of its own, turn by turn',
  async run({ quick }) {
    const folder = mkdtempSync(join(tmpdir(), 'roi-bench-'))
    try {
      const { programs, missing, version } = programsHere(folder)
      const sizes = [[100_000, quick ? 90 : 365, quick ? 3 : 9], ...(quick ? [] : [[1_000_000, 120, 5]])]
      const rows = [...missing, ...agreement(programs, version, folder)]
      for (const [people, days, rounds] of sizes) rows.push(...(await sideBySide(programs, people, days, rounds)))
      return rows
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

/** Command lines of the programs that this machine can run, rows for those that it cannot, and NumPy's version. */
function programsHere(folder) {
  const programs = { TypeScript: (words) => [process.execPath, sourceOf('liveReduced.mjs'), ...words] }
  const missing = []

  const native = buildNative(sourceOf('reduced.c'), folder)
  if (native === null) missing.push(skipped('C', 'there is no C compiler (cc)'))
  else programs.C = (words) => [native, ...words]

  const asked = spawnSync('python3', ['-c', 'import numpy; print(numpy.__version__)'], { encoding: 'utf8' })
  if (asked.status !== 0) return { programs, missing: [...missing, skipped('NumPy', 'there is no python3 with numpy')] }
  const inPython = (draws) => (words) => [
    'python3',
    sourceOf('reduced.py'),
    ...words.slice(0, 5),
    draws,
    ...words.slice(5),
  ]
  programs[SAME] = inPython('hash')
  programs[OTHER] = inPython('generator')
  return { programs, missing, version: asked.stdout.trim() }
}

function skipped(what, note) {
  return { what, value: 0, unit: 'skipped', note }
}

/** Processor time of the days that are counted, and the acts on them. */
function live(program, people, days, state) {
  const words = [people, first, first + days - 1, hi, lo, ...(state === undefined ? [] : [state])].map(String)
  const [command, ...rest] = program(words)
  const { error, status, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8' })
  if (error !== undefined || status !== 0) throw error ?? new Error(stderr)
  return JSON.parse(stdout)
}

/**
 * Whether the programs live the same. C has to come to the bits of TypeScript. NumPy's exp may be off by a last bit, so
 * that on one draw in some 10¹⁵ it chooses otherwise: differing people are counted. With draws of its own it has to
 * agree in what is expected: acts, moods and habits, within five standard errors.
 */
function agreement({ TypeScript, ...others }, version, folder) {
  const people = 100_000
  const lived = (program) => {
    const state = join(folder, 'state')
    const { acts } = live(program, people, 365, state)
    return { acts, columns: new Float64Array(new Uint8Array(readFileSync(state)).buffer) }
  }
  const ours = lived(TypeScript)
  return Object.entries(others).map(([name, program]) => {
    const theirs = lived(program)
    const what = `${name}: against TypeScript, ${people.toLocaleString('en')} people, a year`
    if (name === OTHER) return { what, value: furthest(ours, theirs, people), unit: 'standard errors', goal: '< 5' }
    const value = differing(ours.columns, theirs.columns)
    if (name === 'C' && value > 0) throw new Error(`the C program differs in ${value} moods and habits`)
    return {
      what,
      value,
      unit: 'moods and habits differ',
      goal: '0',
      ...(name === SAME && { note: `NumPy ${version}` }),
    }
  })
}

function differing(ours, theirs) {
  return ours.reduce((sum, value, index) => sum + (Object.is(value, theirs[index]) ? 0 : 1), 0)
}

/** The largest of the differences in acts, mean mood and mean habit, in standard errors. */
function furthest(ours, theirs, people) {
  const between = (a, b) => Math.abs(a.mean - b.mean) / Math.sqrt((a.variance + b.variance) / people)
  const [mood, habit] = [0, people].map((start) =>
    between(...[ours, theirs].map(({ columns }) => moments(columns.subarray(start, start + people)))),
  )
  // Acts are nearly Poisson.
  return Math.max(Math.abs(ours.acts - theirs.acts) / Math.sqrt(ours.acts + theirs.acts), mood, habit)
}

function moments(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) }
}

async function sideBySide(programs, people, days, rounds) {
  const measured = await interleaved(
    Object.fromEntries(Object.entries(programs).map(([name, program]) => [name, () => live(program, people, days)])),
    rounds,
  )
  const what = `${people.toLocaleString('en')} people, ${days} days`
  const speed = ({ seconds }) => (people * days) / seconds / 1e6
  const ours = measured.TypeScript
  return Object.entries(measured).flatMap(([name, runs]) => {
    const speeds = runs.map(speed)
    const row = {
      what,
      value: median(speeds),
      unit: `million person-days/s, ${name}`,
      note: `best ${Math.max(...speeds).toFixed(0)}`,
    }
    if (name === 'TypeScript') return [row]
    const ratio = median(runs.map(({ seconds }, round) => seconds / ours[round].seconds))
    const best = Math.max(...ours.map(speed)) / Math.max(...speeds)
    const share = {
      what,
      value: ratio,
      unit: 'the share of TypeScript in that',
      note: `by the best ${best.toFixed(2)}`,
    }
    return [row, name === SAME || name === OTHER ? { ...share, goal: '≥ 1' } : share]
  })
}
