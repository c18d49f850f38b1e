import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { hireWorkers } from '../../node/hireWorkers.ts'
import { packageRoot } from '../../node/packageRoot.ts'
import { readableJson } from '../../node/readableJson.ts'
import { readText } from '../../node/readText.ts'
import { writeWhole } from '../../node/writeWhole.ts'
import type { Calibration } from '../../scenario/calibration/Calibration.ts'
import { parseCalibration } from '../../scenario/calibration/parseCalibration.ts'
import { suggestion } from '../../scenario/nearest.ts'
import { formatProblem } from '../../scenario/Problem.ts'
import { type CalibrationProgress, calibrate } from '../../study/calibration/calibrate.ts'
import { calibratedText } from '../../study/calibration/calibratedText.ts'
import { peopleYaml } from '../../study/calibration/peopleYaml.ts'
import { rowsOf } from '../../study/calibration/Row.ts'
import { formatCount, formatNumber } from '../../study/format.ts'
import { Mistake } from '../../study/Mistake.ts'
import { runExperiments } from '../../study/runExperiments.ts'
import { command } from '../Command.ts'
import { formatDuration } from '../formatCost.ts'
import { INTERRUPTED, interruption } from '../interruption.ts'
import { once, talkOptions, workersOption } from '../options.ts'
import { print, type Talk, talk } from '../talk.ts'

export default command({
  positionals: {
    file: { type: 'string', describe: 'Calibration file, or the name of one that comes with the program' },
  },
  options: {
    evaluations: {
      type: 'string',
      requiresArg: true,
      describe: 'Another number of trials for the search',
      coerce: (text: string | readonly string[] | undefined) => once('--evaluations', text),
    },
    particles: {
      type: 'string',
      requiresArg: true,
      describe: 'Another number of particles for the posterior; 0 for none',
      coerce: (text: string | readonly string[] | undefined) => once('--particles', text),
    },
    out: {
      type: 'string',
      requiresArg: true,
      describe: 'Folder for calibration.json and population.yaml',
      coerce: (text: string | readonly string[] | undefined) => once('--out', text),
    },
    ...workersOption,
    ...talkOptions,
  },
  examples: [
    ['calibrate example', 'A small one, to see how it works'],
    ['calibrate example --particles 0 --out fitted', 'Without posterior, kept'],
  ],
  handler: async ({ file, evaluations, particles, out, workers = availableParallelism(), quiet, json }) => {
    const say = talk(quiet)
    const overrides = Object.entries({ evaluations, particles }).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${value}`],
    )
    const calibration = load(pathOf(file), overrides, say)
    const { signal } = interruption(say, 'after this trial')
    say(beginning(calibration))
    const show = progress(quiet)
    const hired = hireWorkers({ workers, onDeath: say })
    const calibrated = await calibrate(calibration, {
      play: (experiments, settings) => runExperiments(experiments, hired.play, settings),
      execute: hired.execute,
      told: (state) => {
        show(state)
        return !signal.aborted
      },
    }).finally(hired.dismiss)
    if (out !== undefined) {
      await writeWhole(join(out, 'calibration.json'), readableJson(calibrated))
      await writeWhole(join(out, 'population.yaml'), peopleYaml(calibration, calibrated))
    }
    print(json ? readableJson(calibrated).trimEnd() : calibratedText(calibrated))
    if (out !== undefined) say(`\nFitted people: ${join(out, 'population.yaml')}`)
    return calibrated.finished ? 0 : INTERRUPTED
  },
})

function beginning(calibration: Calibration): string {
  const rows = rowsOf(calibration)
  const fitted = rows.filter((row) => row.fitted).length
  const held = rows.length === fitted ? '' : `, ${formatCount(rows.length - fitted, 'row')} held out`
  return `Fitting ${formatCount(calibration.parameters.length, 'parameter')} to ${formatCount(fitted, 'row')}${held}.`
}

/** The file that is named, or the one of that name that comes with the program. */
function pathOf(named: string | undefined): string {
  const folder = join(packageRoot(), 'scenarios', 'calibration')
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? [])
  if (named === undefined) throw new Mistake(`roi: which calibration? Name a file, or ${names.join(' or ')}`)
  if (existsSync(named)) return named
  if (names.includes(named)) return relative('.', join(folder, `${named}.yaml`))
  throw new Mistake(`roi: ${named} cannot be read: there is no such file${suggestion(named, names)}`)
}

/** @throws Mistake that names every problem, one a line. */
function load(path: string, overrides: readonly string[], say: Talk): Calibration {
  const source = readText(path)
  if ('problem' in source) throw new Mistake(`roi: ${path} cannot be read: ${source.problem}`)
  const parsed = parseCalibration({ path, text: source.text }, readText, overrides)
  for (const warning of parsed.warnings) say(formatProblem(warning, 'warning'))
  if (parsed.ok) return parsed.calibration
  const optionOf = (name: string) => {
    const key = overrides[Number(/^--set (\d+)$/.exec(name)?.[1]) - 1]?.split('=')[0]
    return key === undefined ? name : `--${key}`
  }
  const problems = parsed.problems.map((problem) => formatProblem({ ...problem, file: optionOf(problem.file) }))
  throw new Mistake(problems.join('\n'))
}

/** On a terminal one line that renews itself, with the time that remains at most; otherwise ten lines a phase. */
function progress(quiet: boolean): (state: CalibrationProgress) => void {
  if (quiet) return () => {}
  const { stderr } = process
  let [now, since] = ['', 0]
  return (state) => {
    const { phase, step, steps, done, most, loss } = state
    const name = steps === 1 ? phase : `${phase} of step ${step} of ${steps}`
    if (name !== now) [now, since] = [name, performance.now()]
    const said = `${name}: ${formatNumber(done)} of ${phase === 'posterior' ? 'at most ' : ''}${formatCount(most, 'trial')}`
    const least = Number.isFinite(loss) ? `, least loss ${formatNumber(loss)}` : ''
    if (stderr.isTTY) {
      const left = ((performance.now() - since) / done) * (most - done)
      stderr.write(`\r\x1b[K${said}${least}${done < most ? `, about ${formatDuration(left / 1000)} left` : '\n'}`)
    } else if (done % Math.ceil(most / 10) === 0 || done === most) {
      stderr.write(`${said}${least}\n`)
    }
  }
}
