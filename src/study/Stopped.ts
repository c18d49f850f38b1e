/** Whoever does the work was told to stop before there was an answer, and what is finished by then is none. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}
