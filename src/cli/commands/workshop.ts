import { once } from 'node:events'
import { join } from 'node:path'
import { openInBrowser } from '../../node/openInBrowser.ts'
import { serve } from '../../node/serve.ts'
import { writeWhole } from '../../node/writeWhole.ts'
import { Mistake } from '../../study/Mistake.ts'
import { workshopPage } from '../../web/workshopPage.ts'
import { command } from '../Command.ts'
import { INTERRUPTED, interruption } from '../interruption.ts'
import { once as given, wholeNumber } from '../options.ts'
import { print, talk } from '../talk.ts'

const FILE = 'workshop.html'

export default command({
  positionals: {},
  options: {
    out: {
      type: 'string',
      requiresArg: true,
      default: '.',
      describe: `Folder for ${FILE}`,
      coerce: (text: string | readonly string[]) => given('--out', text)!,
    },
    open: { type: 'boolean', default: false, describe: 'Show the playground in a browser' },
    serve: {
      type: 'boolean',
      default: false,
      describe: 'Write nothing, but serve the page on the loopback address of this machine until Ctrl-C',
    },
    port: {
      type: 'string',
      requiresArg: true,
      describe: 'Port to serve on; by default one that is free',
      coerce: (text: string | readonly string[] | undefined) => wholeNumber('--port', text),
    },
    quiet: { type: 'boolean', default: false, describe: 'Say nothing on stderr but errors' },
  },
  examples: [
    ['workshop', `Write ${FILE}, to open from disk or from a USB stick`],
    ['workshop --out teaching', 'The same in another folder'],
  ],
  handler: async (args) => {
    const say = talk(args.quiet)
    if (args.serve) {
      const { address, stop } = await serve(workshopPage(), args.port ?? 0)
      print(address)
      say('Only this machine can reach it. Ctrl-C stops.')
      const { signal } = interruption(say, 'now')
      if (args.open) await openInBrowser(address)
      if (!signal.aborted) await once(signal, 'abort')
      await stop()
      return INTERRUPTED
    }
    if (args.port !== undefined) throw new Mistake('roi: --port goes with --serve; without it nothing is served')
    const path = join(args.out, FILE)
    await writeWhole(path, workshopPage())
    print(path)
    if (args.open) await openInBrowser(path)
    return 0
  },
})
