/**
 * What is found in a thing, found only once: the jackknife asks for it again for each of the others that is left out.
 *
 * @param find depends on the thing alone; whatever else it is told is the same each time
 */
export function onceEach<Thing extends object, Rest extends readonly unknown[], Found>(
  find: (thing: Thing, ...rest: Rest) => Found,
): (thing: Thing, ...rest: Rest) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>()
  return (thing, ...rest) => {
    const entry = known.get(thing) ?? { found: find(thing, ...rest) }
    known.set(thing, entry)
    return entry.found
  }
}
