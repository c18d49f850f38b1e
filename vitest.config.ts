import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, so that no worker is left alone with it at the end: begun in this order, before all others. */
const longest = [
  /cli\/documentation/,
  /cli\/commands/,
  /player/,
  /charts\.test/,
  /shippedEvidence/,
  /cli\//,
  /browser\//,
  /(controls|occurrence|game|kernel|native|battery)\.test/,
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((pattern) => pattern.test(moduleId))
      return place < 0 ? longest.length : place
    }
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b))
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: './test/oneRun.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Files of one worker share what they import: 295 in place of 383 s. No test may leave anything changed behind.
    isolate: false,
    // Vitest hands imports on through objects of its own, behind which V8 inlines little: the engine takes 2.4 times as
    // long there as when Node imports it.
    execArgv: ['--import', './test/native.mjs'],
    server: { deps: { external: [/\/src\/.*\.ts$/] } },
  },
})
