import { totalmem } from 'node:os'

/** Bytes of memory that this process may use at most: of the machine, or of the container it runs in if that is less. */
export function memoryHere(): number {
  const constrained = process.constrainedMemory()
  // 0 and numbers larger than the machine both say that there is no constraint.
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem()
}
