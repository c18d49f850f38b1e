/** A failure at work whose reason is known, such as a full disk. The message is all that the user sees. */
export class Trouble extends Error {
  override readonly name = 'Trouble'
}
