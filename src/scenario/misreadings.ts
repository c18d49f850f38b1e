import { isScalar, type ParsedNode, Scalar, visit } from 'yaml'

/** What YAML reads without a word of warning, but not as it was meant. */
export interface Misreadings {
  readonly found: readonly { readonly offset: number; readonly message: string }[]
  /** What a scalar was meant to be. */
  readonly meant: ReadonlyMap<unknown, string>
  /** The rest of a number that was cut in two. */
  readonly dropped: ReadonlySet<unknown>
}

/** Finds numbers cut at a comma (but 0, which no number with thousands begins with), text cut at a #, and numbers that lose their leading zeros. */
export function findMisreadings(contents: ParsedNode, text: string): Misreadings {
  const found: { offset: number; message: string }[] = []
  const meant = new Map<unknown, string>()
  const dropped = new Set<unknown>()

  /** Joins `1` and `200` where the file has `1,200` inside braces or brackets. */
  const joinThousands = (parts: readonly (Plain | null)[], whole: readonly unknown[], what: string) => {
    for (let i = 0; i < parts.length; i++) {
      const first = parts[i]
      if (!first || !/^-?[1-9]\d{0,2}$/.test(first.source)) continue
      let end = first.range[1]
      let digits = first.source
      for (let next = parts[i + 1]; next; next = parts[i + 1]) {
        if (!/^\d{3}$/.test(next.source) || text.slice(end, next.range[0]) !== ',') break
        digits += next.source
        end = next.range[1]
        dropped.add(next).add(whole[++i])
      }
      if (digits === first.source) continue
      const written = text.slice(first.range[0], end)
      found.push({ offset: first.range[0], message: `${written} is read as ${what} here: write ${digits}` })
      meant.set(first, digits)
    }
  }

  visit(contents, {
    Scalar(_, node) {
      const scalar = asPlain(node)
      if (scalar === null) return
      const [start, end] = scalar.range
      const cut = text.slice(end).match(/^[ \t]+#[^\s#][^\r\n]*/)
      if (cut !== null) {
        const whole = JSON.stringify(scalar.source + cut[0].trimEnd())
        found.push({
          offset: end + cut[0].indexOf('#'),
          message: `the text is cut here: put it in quotes, ${whole}, or a space after the # for a comment`,
        })
      }
      if (/^[-+]?0\d+$/.test(scalar.source) && !dropped.has(scalar))
        found.push({
          offset: start,
          message: `${scalar.source} loses its zeros in other programs: put it in quotes, "${scalar.source}", or write ${Number(scalar.source)}`,
        })
    },
    Map(_, node) {
      if (!node.flow) return
      // A value, then the keys without a value that follow it.
      const parts = node.items.flatMap(({ key, value }) => (value === null ? [asPlain(key)] : [null, asPlain(value)]))
      const whole = node.items.flatMap((pair) => (pair.value === null ? [pair] : [null, pair]))
      joinThousands(parts, whole, 'two keys')
    },
    Seq(_, node) {
      if (node.flow) joinThousands(node.items.map(asPlain), node.items, 'two values')
    },
  })
  return { found, meant, dropped }
}

interface Plain {
  readonly source: string
  readonly range: readonly [start: number, valueEnd: number, nodeEnd: number]
}

/** A scalar without quotes. */
function asPlain(node: unknown): Plain | null {
  if (!isScalar(node) || node.type !== Scalar.PLAIN || !node.range) return null
  return node as typeof node & Plain
}
