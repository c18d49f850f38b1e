/** Something that the user can put right. The message is all they see: what is wrong, where, and what would be right. */
export class Mistake extends Error {
  override readonly name = 'Mistake'
}
