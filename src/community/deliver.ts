import { approached } from '../model/moved.ts'
import { uniform } from '../random/Stream.ts'
import { enterAct } from './ActLog.ts'
import { attribute } from './attribute.ts'
import { awaitsAnswer } from './awaitsAnswer.ts'
import { noteAnswered, noteDone, noteReceived } from './beginnings.ts'
import { BRAND, BY_RULE, type Community, frontPageLength, type Sent, sinceDayOne } from './Community.ts'
import { expose } from './expose.ts'
import { learnRules, moveBonds, tieTo } from './impressions.ts'
import { inDrawnOrder } from './inDrawnOrder.ts'
import { noteMessage } from './Messages.ts'
import { joinCommunity, lapse } from './membership.ts'
import { closeNeed, openNeed } from './needs.ts'
import { COMPLAINT, HIDDEN, INBOX, LAPSED, NEVER, NO_NEED, OFF_TOPIC, ON_TOPIC, QUESTION } from './People.ts'
import { purpose } from './purpose.ts'
import { rememberAct } from './RecentActs.ts'
import { receive } from './receive.ts'
import { FIRST_ANSWERS, LEAVES, OUTREACH, RECEIVED, SENT, TRACED, WAIT_SUM } from './Tally.ts'
import { renewVisitChance, touch } from './touch.ts'

/** Delivers the step’s acts in an order given by a hash, so that no place in a list is worth anything. */
export function deliver(community: Community): void {
  const sent = withoutLate(community, inDrawnOrder(community))
  community.outbox = []
  // Why each was chosen is asked before anything changes.
  for (let k = 0; k < sent.length; k++) if (sent[k].choice >= 0) attribute(community, sent[k])
  for (let k = 0; k < sent.length; k++) deliverOne(community, sent[k])
}

/** Leaves out answers that come after as many others as the need can use: they will not be written. */
function withoutLate({ people, world }: Community, sent: readonly Sent[]): Sent[] {
  const { acts } = world.table
  const answers = new Map<number, number>()
  const intime: Sent[] = []
  for (const one of sent) {
    if (acts[one.row].target === 'need') {
      const earlier = answers.get(one.target) ?? 0
      if (earlier >= people.needLeft[one.target] && one.choice !== BY_RULE) continue
      answers.set(one.target, earlier + 1)
    }
    intime.push(one)
  }
  return intime
}

function deliverOne(community: Community, sent: Sent): void {
  const { world, people, tally, log } = community
  const { table } = world
  const { actor, row, target } = sent
  const byRule = sent.choice === BY_RULE
  const byBrand = actor === BRAND
  const answers = table.acts[row].target === 'need'
  // Somebody else was faster: the answer is no longer written.
  if (answers && !byRule && people.need[target] === NO_NEED) return

  const id = enterAct(log, sinceDayOne(community), actor, row, target, sent.cause, sent.factor)
  if (byRule) {
    tally.counts[OUTREACH]++
    log.byTeam[id] = 1
  } else countAct(community, actor, row, id)
  if (byRule && !byBrand) takePart(community, sent)

  const toPerson = target !== actor && target !== BRAND && sent.announcement === null && table.isUnnoticed[row] === 0
  if (toPerson) {
    if (!byBrand) {
      tally.counts[SENT]++
      if (community.messages !== null) noteMessage(community.messages, actor, target, sinceDayOne(community))
      exchange(community, actor, target, row, id)
    }
    receive(community, target, actor, row, id)
    noteReceived(community, target, row)
    // Whoever has lapsed is reminded of the place by an act that reaches them.
    if (people.status[target] === LAPSED) {
      const signal = people.belief[byBrand ? target : actor]
      community.exposures.push({ person: target, id, row, signal })
    }
    if (!byBrand) tally.counts[RECEIVED]++
  }
  if (answers) answer(community, target)
  if (byRule) teamEffect(community, sent, id)
  else memberEffect(community, sent, id)
  if (table.seen[row] === 0 || sent.announcement !== null) return
  if (byBrand) showVoice(community, target, row, id)
  else show(community, actor, row, id)
}

/** A volunteer who acts for the team need not have visited today: what fades has to fade before the act moves it. */
function takePart(community: Community, { actor, row, target }: Sent): void {
  touch(community, actor)
  renewVisitChance(community, actor)
  if (community.world.table.isAnswer[row] === 1) closeAccount(community, actor, target)
}

function countAct(community: Community, actor: number, row: number, id: number): void {
  const { tally, people, log, world } = community
  tally.byMembers[row]++
  const kind = world.table.sign[row] > 0 ? 1 : 0
  if (kind === 1 && log.byTeam[id] === 1) tally.counts[TRACED]++
  people.acts[actor]++
  people.kindActs[actor] += kind
  people.deeds[actor] += kind
  noteDone(community, actor, row)
  rememberAct(community, actor, row)
}

/** What an exchange does on the side of its sender: closer, and more attached. */
function exchange(community: Community, actor: number, target: number, row: number, id: number): void {
  const { world, ties } = community
  const p = world.parameters[world.populationOf[actor]]
  const tie = tieTo(community, actor, target)
  ties.closeness[tie] = approached(ties.closeness[tie], 1, p.closeness_step)
  if (world.table.sign[row] > 0) moveBonds(community, actor, world.table.impression[row], p.bond_step, id)
}

function answer(community: Community, asker: number): void {
  const { people, tally, step, world } = community
  if (people.need[asker] === QUESTION) {
    if (people.answered[asker] === 0) {
      tally.counts[FIRST_ANSWERS]++
      tally.counts[WAIT_SUM] += (step - people.askedAt[asker]) / world.plan.stepsPerDay
    }
    people.answered[asker]++
    noteAnswered(community, asker)
  }
  people.needLeft[asker]--
  if (people.needLeft[asker] <= 0) closeNeed(community, asker)
}

/** `seen` of acts that reach friends outside. */
const outward = 3

function memberEffect(community: Community, { actor, row, target }: Sent, id: number): void {
  const { world, people, tally } = community
  const { table } = world
  const p = world.parameters[world.populationOf[actor]]
  // A rule broken without consequence: the sanction expected fades. If one follows, it is learnt on arrival.
  if (table.forbidden[row] === 1) people.sanction[actor] = approached(people.sanction[actor], 0, p.sanction_step)
  if (table.loss[row] > 0) punish(community, target, row)
  if (table.teaches[row] === 1) learnRules(community, target, id)
  if (table.isAnswer[row] === 1) closeAccount(community, actor, target)
  if (row === table.row.ask) {
    people.askedAt[actor] = community.step
    people.answered[actor] = 0
    openNeed(community, actor, QUESTION)
  } else if (row === table.row.leave) {
    if (actor < world.residents) tally.counts[LEAVES]++
    lapse(community, actor)
  } else if (row === table.row.join) {
    people.joinedBy[actor] = id
    joinCommunity(community, actor)
  }
  if (table.seen[row] === outward) expose(community, actor, row, id)
}

/** What a sender did has been answered: it waits no longer in the inbox. */
function closeAccount(community: Community, person: number, sender: number): void {
  const { people } = community
  for (let k = person * INBOX; k < (person + 1) * INBOX; k++) {
    if (people.inboxFrom[k] === sender && awaitsAnswer(community, k)) people.inboxAt[k] = NEVER
  }
}

function punish(community: Community, target: number, row: number): void {
  const { world, people } = community
  const p = world.parameters[world.populationOf[target]]
  people.sanction[target] = approached(people.sanction[target], world.table.loss[row], p.sanction_step)
}

function teamEffect(community: Community, sent: Sent, id: number): void {
  const { world, people, step } = community
  const { table } = world
  const { row, target } = sent
  if (sent.announcement !== null) {
    community.announcements.push({ ...sent.announcement, id, row })
    return
  }
  if (table.teaches[row] === 1) learnRules(community, target, id)
  if (table.loss[row] > 0) {
    punish(community, target, row)
    if (table.forbidden[people.postAct[target]] === 1) people.postState[target] = HIDDEN
  }
  if (row === table.row['ask to share']) {
    const p = world.parameters[world.populationOf[target]]
    people.requestedAt[target] = step
    people.requestId[target] = id
    people.request[target] = p.request_weight * sent.credibility
  }
  if (row === table.row.resolve) {
    if (people.harmedBy[target] > 0) people.resolved[target] = 1
    if (people.need[target] === COMPLAINT) closeNeed(community, target)
  }
}

/** The latest act of a member that others see; a public one may come onto the front page. */
function show(community: Community, actor: number, row: number, id: number): void {
  const { people, world, step } = community
  touch(community, actor)
  people.postAt[actor] = step
  if (people.need[actor] === NO_NEED) people.newsAt[actor] = step
  people.postAct[actor] = row
  people.postId[actor] = id
  people.postSignal[actor] = people.belief[actor]
  people.postState[actor] = isOffTopic(community, actor, row) ? OFF_TOPIC : ON_TOPIC
  if (world.table.seen[row] === 2) toFrontPage(community, actor)
}

/** Whether a post is off topic, by a draw of its own. */
function isOffTopic({ world, streams }: Community, actor: number, row: number): boolean {
  const { plan, table } = world
  if (plan.offTopic === 0 || table.isPost[row] === 0) return false
  const { a, b } = streams[purpose.isOffTopic]
  return uniform(a, b, actor, table.word[row]) < plan.offTopic
}

function showVoice(community: Community, target: number, row: number, id: number): void {
  const { people, world, step } = community
  people.voiceAt[target] = step
  if (people.need[target] === NO_NEED) people.newsAt[target] = step
  people.voiceAct[target] = row
  people.voiceId[target] = id
  if (world.table.seen[row] === 2) toFrontPage(community, target)
}

/** The front page holds the last few of those whom everybody sees, in the order of delivery. */
function toFrontPage({ frontPage, world }: Community, person: number): void {
  const place = frontPage.indexOf(person)
  if (place >= 0) frontPage.splice(place, 1)
  else if (frontPage.length === frontPageLength(world.plan)) frontPage.pop()
  frontPage.unshift(person)
}
