import type { Asking, Point } from '../../design/Asking.ts'

/** Answers a design trial by trial; null as soon as a trial is. */
export async function answeredStepwise<Result, Answer>(
  asking: Asking<Result, Answer>,
  run: (point: Point, seed: number) => Promise<Answer | null>,
): Promise<Result | null> {
  let asked = asking.next()
  while (!asked.done) {
    const told: Answer[] = []
    for (const { point, seed } of asked.value) {
      const answer = await run(point, seed)
      if (answer === null) return null
      told.push(answer)
    }
    asked = asking.next(told)
  }
  return asked.value
}
