// The statistical battery of test/random/ over far more draws, or the raw draws for a battery from elsewhere:
//
//   node bench/battery.mjs [--log2 26] [--argument person]     2^26 draws of each sequence (or of one)
//   node bench/battery.mjs --raw [--argument person] | dieharder -g 200 -a
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values: options } = parseArgs({
  options: {
    log2: { type: 'string', default: '26' },
    argument: { type: 'string' },
    raw: { type: 'boolean', default: false },
  },
})

const bundle = buildSync({
  stdin: {
    contents: "export * from './test/random/battery.ts'; export * from './test/random/sequences.ts'",
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  banner: {
    js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(root)});`,
  },
  write: false,
})
const { sequences, sequenceFindings, neighbours, pairFindings, threshold } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`
)

const chosen = options.argument ?? (options.raw ? 'person' : undefined)
if (chosen !== undefined && !Object.hasOwn(sequences, chosen)) {
  console.error(`battery: no sequence "${chosen}"; there are: ${Object.keys(sequences).join(', ')}`)
  process.exit(2)
}

if (options.raw) {
  // The reader ends it by closing the pipe.
  process.stdout.on('error', () => process.exit())
  Readable.from(rawBlocks(sequences[chosen])).pipe(process.stdout)
} else report()

function* rawBlocks(draw) {
  for (let start = 0; ; start += 65536)
    yield new Uint8Array(Uint32Array.from({ length: 65536 }, (_, i) => draw(start + i)).buffer)
}

function report() {
  const n = 2 ** Number(options.log2)
  const findings = []
  for (const [name, draw] of Object.entries(sequences).filter(([name]) => !chosen || name === chosen))
    tell(`counting in ${name}`, n, sequenceFindings(draw, n))
  for (const [name, pair] of Object.entries(neighbours).filter(([name]) => !chosen || name === chosen))
    tell(`neighbours in ${name}`, n / 2, pairFindings(pair, n / 2))

  const limit = threshold(findings.length, 0.001)
  const bad = findings.filter(({ z }) => !(Math.abs(z) < limit))
  for (const { name, test, z } of bad) console.log(`FAILED ${name}: ${test}: z = ${z.toFixed(2)}`)
  console.log(`${findings.length} findings, ${bad.length} with |z| > ${limit.toFixed(2)} (family-wise 0.001)`)
  process.exitCode = bad.length === 0 ? 0 : 1

  function tell(name, draws, some) {
    const worst = some.reduce((a, b) => (Math.abs(b.z) > Math.abs(a.z) ? b : a))
    console.log(
      `${name}: 2^${Math.log2(draws)} draws, ${some.length} findings, worst ${worst.test}: ${worst.z.toFixed(2)}`,
    )
    findings.push(...some.map((finding) => ({ name, ...finding })))
  }
}
