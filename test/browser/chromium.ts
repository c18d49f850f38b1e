import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

const INSTALLED = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Starts a headless Chromium: an installed one, else the one that @sparticuz/chromium carries (Linux on x64).
 *
 * @throws Error when there is neither, or when it does not start.
 */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = findChromium() ?? packedChromium()
  return await chromium.launch({ executablePath, args: FLAGS.split(' '), env: { ...process.env, ...env } })
}

/**
 * True, with a warning on stderr, where tests that need a browser have to be skipped. On a build server (`CI` is set) a
 * missing browser is an error: tests that silently stop running would be worse than a failure.
 *
 *     describe.skipIf(noBrowser())('the page', …)
 */
export function noBrowser(): boolean {
  if (findChromium() !== null || (process.platform === 'linux' && process.arch === 'x64')) return false
  const message = 'no Chromium found: install one or point CHROMIUM_PATH to it'
  if (process.env.CI) throw new Error(message)
  console.warn(`SKIPPED, ${message}`)
  return true
}

interface Found {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

function findChromium(): Found | null {
  const executablePath = INSTALLED.find((path) => path !== undefined && existsSync(path))
  return executablePath === undefined ? null : { executablePath, env: {} }
}

/** Unpacks the packed Chromium once per version into the folder for temporary files. */
function packedChromium(): Found {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin')
  const { version } = JSON.parse(readFileSync(join(bin, '../package.json'), 'utf8'))
  const folder = join(tmpdir(), `packed-chromium-${version}-${process.getuid?.() ?? 0}`)
  if (!existsSync(folder)) {
    // Several test files may unpack at once: each into a folder of its own, and the first one to finish stays.
    const own = mkdtempSync(join(tmpdir(), 'packed-chromium-'))
    writeFileSync(join(own, 'chromium'), unpack(join(bin, 'chromium.br')), { mode: 0o755 })
    extractTar(unpack(join(bin, 'al2023.tar.br')), own)
    try {
      renameSync(own, folder)
    } catch {
      rmSync(own, { recursive: true })
    }
  }
  const executablePath = join(folder, 'chromium')
  const env = missesLibraries(executablePath) ? { LD_LIBRARY_PATH: join(folder, 'lib') } : {}
  return { executablePath, env }
}

function unpack(file: string): Buffer {
  return brotliDecompressSync(readFileSync(file))
}

/** The package's own libraries (libnss3 and others) are for systems without them; mixing them in elsewhere is a risk. */
function missesLibraries(executable: string): boolean {
  return spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout?.includes('not found') ?? true
}

/** Extracts folders, files and symbolic links of a tar archive (POSIX.1-1988: headers and contents in blocks of 512). */
function extractTar(archive: Buffer, into: string): void {
  const text = (at: number, length: number) => archive.toString('utf8', at, at + length).replace(/\0.*$/s, '')
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8)
    const path = join(into, text(at + 345, 155), text(at, 100))
    const type = text(at + 156, 1)
    if (type === '5') mkdirSync(path, { recursive: true })
    else {
      mkdirSync(dirname(path), { recursive: true })
      if (type === '2') symlinkSync(text(at + 157, 100), path)
      else writeFileSync(path, archive.subarray(at + 512, at + 512 + size), { mode: 0o755 })
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
}
