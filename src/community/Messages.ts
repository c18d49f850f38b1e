/** What people wrote to each other: every act of a person toward a person, in the order of delivery. */
export interface Messages {
  readonly from: number[]
  readonly to: number[]
  readonly step: number[]
}

export function createMessages(): Messages {
  return { from: [], to: [], step: [] }
}

export function noteMessage({ from, to, step }: Messages, sender: number, recipient: number, at: number): void {
  from.push(sender)
  to.push(recipient)
  step.push(at)
}
