/** A pure function that does its work once for the same arguments, which are plain data. */
export function remembered<A extends readonly unknown[], T>(made: (...args: A) => T): (...args: A) => T {
  const known = new Map<string, T>()
  return (...args) => {
    const key = JSON.stringify(args)
    if (!known.has(key)) known.set(key, made(...args))
    return known.get(key)!
  }
}
