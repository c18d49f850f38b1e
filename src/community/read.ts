import { uniform } from '../random/Stream.ts'
import type { Community } from './Community.ts'
import { hearAnnouncement, hearPeers } from './hear.ts'
import { moveIdentity } from './impressions.ts'
import { offerPost } from './offerPost.ts'
import { NO_NEED } from './People.ts'
import { purpose } from './purpose.ts'
import { seePost, seeVoice, takeIn } from './see.ts'
import { clearView, offer, type View } from './View.ts'

/**
 * A visitor reads what came since the last visit: the latest posts of circle mates, the front page, as far as there is
 * room, and what the team announced. Everything read is of the day’s start; only the visitor’s own states change.
 */
export function read(community: Community, person: number, view: View): void {
  const { world, people, seenBy } = community
  const { offsets, neighbours } = world.graph
  const { newsAt, postAt, voiceAt, need } = people
  const since = people.lastVisit[person]
  const lately = community.step - 7 * world.plan.stepsPerDay
  const oldest = Math.min(since, lately)
  const { a, b } = community.streams[purpose.seesNeed]
  const isLimited = view.posts.people.length > 0

  clearView(view)
  for (let e = offsets[person]; e < offsets[person + 1]; e++) {
    const mate = neighbours[e]
    if (newsAt[mate] < oldest) continue
    seenBy[mate] = person + 1
    if (isLimited) offerPost(community, person, mate, true, oldest, view)
    else {
      if (postAt[mate] >= lately) view.peopleSeen++
      if (postAt[mate] >= since) seePost(community, person, mate, true, view)
    }
    if (voiceAt[mate] >= since) seeVoice(community, person, mate, view)
    if (need[mate] !== NO_NEED) offer(view.needs, mate, uniform(a, b, person, mate))
  }
  for (const other of community.frontPage) {
    if (other === person || seenBy[other] === person + 1) continue
    if (isLimited) offerPost(community, person, other, false, oldest, view)
    else {
      if (postAt[other] >= lately) view.peopleSeen++
      if (postAt[other] >= since) seePost(community, person, other, false, view)
    }
    if (voiceAt[other] >= since) seeVoice(community, person, other, view)
  }
  const { posts } = view
  for (let k = 0; k < posts.count; k++) {
    const author = posts.people[k]
    if (postAt[author] >= lately) view.peopleSeen++
    if (postAt[author] >= since) seePost(community, person, author, seenBy[author] === person + 1, view)
  }
  const { openNeeds } = community
  for (let k = Math.max(0, openNeeds.length - frontNeeds); k < openNeeds.length; k++) {
    const asker = openNeeds[k]
    if (asker !== person && need[asker] !== NO_NEED) offer(view.needs, asker, uniform(a, b, person, asker))
  }

  takeIn(community, person, view)
  hearPeers(community, person, view.signals, view.signalSum, view.signalSquares, view.signalId)
  while (people.heard[person] < community.announcements.length) {
    hearAnnouncement(community, person, community.announcements[people.heard[person]++])
  }
  const step = world.parameters[world.populationOf[person]].identity_step
  moveIdentity(community, person, people.community[person], step, people.creditCommunity[person])
  moveIdentity(community, person, people.brand[person], step, people.creditBrand[person])
}

/** Open needs on the front page: the newest so many. */
const frontNeeds = 2
