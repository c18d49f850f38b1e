/**
 * What is kept on this device between visits, by name; nothing is sent anywhere. Where a browser keeps nothing (a
 * private window, some files opened from disk), everything works, and is forgotten when the page is closed.
 */
const prefix = 'reciprocity.'
const forNow = new Map<string, string>()

/** What was kept under a name, or null when nothing was, or something that cannot be read. */
export function remembered<T>(name: string): T | null {
  try {
    const text = forNow.get(name) ?? localStorage.getItem(prefix + name)
    return text === null ? null : (JSON.parse(text) as T)
  } catch {
    return null
  }
}

/** Keeps a value of plain JSON under a name. */
export function remember(name: string, value: unknown): void {
  const text = JSON.stringify(value)
  try {
    localStorage.setItem(prefix + name, text)
    forNow.delete(name)
  } catch {
    forNow.set(name, text)
  }
}

export function forget(name: string): void {
  forNow.delete(name)
  try {
    localStorage.removeItem(prefix + name)
  } catch {
    // It was kept for now only.
  }
}
