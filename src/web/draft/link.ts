/**
 * A scenario as a code that fits behind the `#s=` of an address: a version, a point, and the text in base64url. Version
 * 1 is compressed (deflate without a header), version 0 is not, for browsers that cannot. Codes of these versions can be
 * read for ever: what changes gets another number.
 */
const compressed = '1.'
const asItIs = '0.'

/** The code of a text. */
export async function codeOf(text: string, compress = typeof CompressionStream === 'function'): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  if (!compress) return asItIs + toBase64(bytes)
  return compressed + toBase64(await through(bytes, new CompressionStream('deflate-raw')))
}

/** The text of a code; null when it is no code, or not a whole one. */
export async function textOfCode(code: string): Promise<string | null> {
  const body = code.trim().replace(/^.*#s=/s, '')
  const version = body.slice(0, 2)
  if (version !== compressed && version !== asItIs) return null
  try {
    const bytes = fromBase64(body.slice(2))
    const plain = version === asItIs ? bytes : await through(bytes, new DecompressionStream('deflate-raw'))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain)
  } catch {
    return null
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, change: CompressionStream | DecompressionStream) {
  const changed = new Blob([bytes]).stream().pipeThrough(change)
  return new Uint8Array(await new Response(changed).arrayBuffer())
}

function toBase64(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64(code: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
}
