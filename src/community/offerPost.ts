import type { Community } from './Community.ts'
import { HIDDEN } from './People.ts'
import { offer, type View } from './View.ts'

/**
 * Offers a post to a visitor who has room for so many. New ones come before those of before the last visit; among them,
 * for who sees their own circles first, those of mates; then the newest: acts have ascending numbers.
 */
export function offerPost(
  { people, ownFirst }: Community,
  person: number,
  author: number,
  isMate: boolean,
  oldest: number,
  view: View,
): void {
  const at = people.postAt[author]
  if (at < oldest || people.postState[author] === HIDDEN) return
  const isNew = at >= people.lastVisit[person]
  const isFirst = isMate && ownFirst[person] === 1
  offer(view.posts, author, -(people.postId[author] + (isFirst ? BEFORE : 0) + (isNew ? 2 * BEFORE : 0)))
}

/** More than any number of an act. */
const BEFORE = 2 ** 31
