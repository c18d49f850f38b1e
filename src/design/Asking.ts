/** A place in the unit cube: a number from 0 to 1 for each dimension. What it stands for is said by `Dimension`. */
export type Point = readonly number[]

/** One evaluation that is asked for. Trials with the same seed shall be run on common random numbers. */
export interface Trial {
  readonly point: Point
  readonly seed: number
}

/**
 * A design that asks for batches of trials and goes on when it is told what came out: an answer for each trial, in
 * their order. A number is a loss, of which less is better and NaN is worse than anything; a list of numbers are
 * residuals, whose loss is the sum of their squares. Who runs the trials, and where, is up to the caller.
 */
export type Asking<Result, Answer = number> = Generator<readonly Trial[], Result, readonly Answer[]>

/** Answers a design by running each trial here. The same design and function give the same bits. */
export function answered<Result, Answer>(
  asking: Asking<Result, Answer>,
  run: (point: Point, seed: number) => Answer,
): Result {
  let asked = asking.next()
  while (!asked.done) asked = asking.next(asked.value.map(({ point, seed }) => run(point, seed)))
  return asked.value
}

/** The best point that was found. */
export interface Best {
  readonly point: Point
  readonly loss: number
  /** How many trials there were. */
  readonly evaluations: number
}
