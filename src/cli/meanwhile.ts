/**
 * Says on a terminal what is being done; elsewhere nothing.
 *
 * @returns takes it back; call it before anything else is said
 */
export function meanwhile(what: string, quiet: boolean): () => void {
  const { stderr } = process
  if (quiet || !stderr.isTTY) return () => {}
  stderr.write(what)
  return () => void stderr.write('\r\x1b[K')
}
