const PRIMES: number[] = []
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every((prime) => n % prime !== 0)) PRIMES.push(n)

/** The first 32 bits of the fraction of a number. */
const fraction = (value: number) => ((value % 1) * 2 ** 32) | 0
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)))
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

/**
 * SHA-256 of the UTF-8 bytes of a text, in base 64 as a Content-Security-Policy has it (FIPS 180-4). Written out,
 * since Node's own is not there in a browser, and that of browsers does not answer at once.
 */
export function sha256(text: string): string {
  const state = Int32Array.from(START)
  const data = padded(text)
  const words = new Int32Array(64)
  for (let at = 0; at < data.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = data.getInt32(at + 4 * i)
    for (let i = 16; i < 64; i++) {
      const [early, late] = [words[i - 15]!, words[i - 2]!]
      const s0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
      const s1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
      words[i] = words[i - 16]! + s0 + words[i - 7]! + s1
    }
    let [a, b, c, d, e, f, g, h] = [...state] as [number, number, number, number, number, number, number, number]
    for (let i = 0; i < 64; i++) {
      const choice = (e & f) ^ (~e & g)
      const most = (a & b) ^ (a & c) ^ (b & c)
      const one = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + ROUNDS[i]! + words[i]!
      const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
    }
    for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i]! += value
  }
  return base64([...state].flatMap((word) => [24, 16, 8, 0].map((by) => (word >>> by) & 255)))
}

/** The bytes, a 1 bit, and the length in bits, in blocks of 64 bytes. */
function padded(text: string): DataView {
  // What stands as itself in an address is a byte, and so is each %XX.
  const bytes = (encodeURIComponent(text).match(/%..|./g) ?? []).map((part) =>
    part.length > 1 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  )
  const data = new DataView(new ArrayBuffer(64 * Math.ceil((bytes.length + 9) / 64)))
  for (const [i, byte] of bytes.entries()) data.setUint8(i, byte)
  data.setUint8(bytes.length, 0x80)
  data.setUint32(data.byteLength - 4, 8 * bytes.length)
  return data
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** 32 bytes as 43 digits of six bits and one sign that fills up. */
function base64(bytes: readonly number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return `${bits
    .match(/.{1,6}/g)!
    .map((six) => DIGITS[Number.parseInt(six.padEnd(6, '0'), 2)])
    .join('')}=`
}
