import { BRAND, BY_RULE, type Community, type Exposure, sinceDayOne } from './Community.ts'
import { viewColumns } from './inKernel.ts'
import type { Kernel } from './Kernel.ts'
import { EXPOSURE, EXPOSURE_WORDS, LISTS, LOG, SENT, SENT_WORDS, TIES, wordsAt } from './kernelWords.ts'
import { noteMessage } from './Messages.ts'
import { rememberAct } from './RecentActs.ts'

/**
 * What members do in a step, as `liveStep` does it, by the C program. Columns are in its memory; what is short (lists,
 * the census, the tally) is written into it before and read from it after.
 *
 * @throws Error when the memory of the community has been given back, see `leave`
 */
export function liveStepInKernel(community: Community, kernel: Kernel, day: number | null): void {
  if (kernel.owner !== community) throw new Error('the community has been left, or is a copy not made by copyCommunity')
  const { program } = kernel
  const { step, announcements, order, world } = community
  give(community, kernel)
  program.step(step, day ?? 0, day !== null, announcements.length, order === -1)
  // Events enter themselves into the log.
  program.makeRoomFor(0, 0, 0, world.plan.events.length)
  take(community, kernel)
}

function give(community: Community, kernel: Kernel): void {
  const { program, memory } = kernel
  const { census, frontPage, openNeeds, exposures, outbox } = community
  program.makeRoomFor(openNeeds.length, exposures.length, outbox.length, 0)
  const lists = wordsAt(kernel, program.lists())
  const words = new Int32Array(memory.buffer)
  const doubles = new Float64Array(memory.buffer)
  lists[LISTS.prospects] = census.prospects
  lists[LISTS.members] = census.members
  lists[LISTS.lapsed] = census.lapsed
  lists[LISTS.rosterCount] = community.rosterCount
  lists[LISTS.frontPageCount] = frontPage.length
  lists[LISTS.openNeedsCount] = openNeeds.length
  lists[LISTS.exposuresCount] = exposures.length
  lists[LISTS.outboxCount] = outbox.length
  words.set(frontPage, lists[LISTS.frontPage] >>> 2)
  words.set(openNeeds, lists[LISTS.openNeeds] >>> 2)
  exposures.forEach(({ person, id, row, signal }, k) => {
    const at = (lists[LISTS.exposures] >>> 2) + EXPOSURE_WORDS * k
    words[at + EXPOSURE.person] = person
    words[at + EXPOSURE.id] = id
    words[at + EXPOSURE.row] = row
    doubles[at / 2 + 2] = signal
  })
  outbox.forEach((sent, k) => {
    const at = (lists[LISTS.outbox] >>> 2) + SENT_WORDS * k
    words[at + SENT.actor] = sent.actor
    words[at + SENT.row] = sent.row
    words[at + SENT.target] = sent.target
    words[at + SENT.factor] = sent.factor
    words[at + SENT.cause] = sent.cause
    words[at + SENT.choice] = sent.choice
    words[at + SENT.id] = 0
    words[at + SENT.announces] = sent.announcement === null ? 0 : k + 1
    doubles[at / 2 + 4] = sent.credibility
  })
  wordsAt(kernel, program.actLog())[LOG.count] = community.log.count
}

function take(community: Community, kernel: Kernel): void {
  const { program, memory } = kernel
  const lists = wordsAt(kernel, program.lists())
  const ofTies = wordsAt(kernel, program.ties())
  const ofLog = wordsAt(kernel, program.actLog())
  const { census, ties, log } = community
  const isMoved = ofTies[TIES.capacity] !== ties.other.length || ofLog[LOG.capacity] !== log.root.length
  if (isMoved || memory.buffer !== kernel.viewed) viewColumns(kernel)
  const words = new Int32Array(memory.buffer)
  const doubles = new Float64Array(memory.buffer)
  census.prospects = lists[LISTS.prospects]
  census.members = lists[LISTS.members]
  census.lapsed = lists[LISTS.lapsed]
  community.rosterCount = lists[LISTS.rosterCount]
  ties.taken = ofTies[TIES.taken]
  log.count = ofLog[LOG.count]
  community.frontPage = listed(words, lists[LISTS.frontPage], lists[LISTS.frontPageCount])
  community.openNeeds = listed(words, lists[LISTS.openNeeds], lists[LISTS.openNeedsCount])
  const exposures: Exposure[] = []
  for (let k = 0; k < lists[LISTS.exposuresCount]; k++) {
    const at = (lists[LISTS.exposures] >>> 2) + EXPOSURE_WORDS * k
    const [person, id, row] = [words[at + EXPOSURE.person], words[at + EXPOSURE.id], words[at + EXPOSURE.row]]
    exposures.push({ person, id, row, signal: doubles[at / 2 + 2] })
  }
  community.exposures = exposures
  remember(community, words, lists[LISTS.outbox] >>> 2, lists[LISTS.outboxCount])
  community.outbox = []
}

function listed(words: Int32Array, at: number, count: number): number[] {
  const list: number[] = []
  for (let k = 0; k < count; k++) list.push(words[(at >>> 2) + k])
  return list
}

/** Enters what was delivered where it is looked back at. */
function remember(community: Community, words: Int32Array, first: number, count: number): void {
  const { outbox, messages, recent, world, announcements } = community
  if (recent.window === 0 && messages === null && outbox.length === 0) return
  for (let k = 0; k < count; k++) {
    const at = first + SENT_WORDS * k
    const id = words[at + SENT.id]
    // It was not delivered: others had answered before.
    if (id === 0) continue
    const actor = words[at + SENT.actor]
    const row = words[at + SENT.row]
    const target = words[at + SENT.target]
    const announces = words[at + SENT.announces]
    if (announces > 0) announcements.push({ ...outbox[announces - 1].announcement!, id, row })
    if (words[at + SENT.choice] !== BY_RULE) rememberAct(community, actor, row)
    const isToPerson = target !== actor && target !== BRAND && world.table.isUnnoticed[row] === 0
    if (messages !== null && actor !== BRAND && isToPerson) noteMessage(messages, actor, target, sinceDayOne(community))
  }
}
