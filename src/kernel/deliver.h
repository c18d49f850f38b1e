// src/community/deliver.ts, receive.ts, ActLog.ts.
#pragma once
#include "attribute.h"
#include "expose.h"
#include "membership.h"

static void growLog(ActLog *log) {
  int32_t larger = 2 * log->capacity;
  log->root = grown(log->root, log->capacity, larger, sizeof(int32_t));
  log->byTeam = grown(log->byTeam, log->capacity, larger, sizeof(uint8_t));
  if (log->detail) {
    log->step = grown(log->step, log->capacity, larger, sizeof(int32_t));
    log->actor = grown(log->actor, log->capacity, larger, sizeof(int32_t));
    log->row = grown(log->row, log->capacity, larger, sizeof(int16_t));
    log->target = grown(log->target, log->capacity, larger, sizeof(int32_t));
    log->cause = grown(log->cause, log->capacity, larger, sizeof(int32_t));
    log->factor = grown(log->factor, log->capacity, larger, sizeof(uint8_t));
  }
  log->capacity = larger;
}

static int32_t enterAct(ActLog *log, int32_t step, const Sent *sent) {
  int32_t id = ++log->count;
  if (id >= log->capacity) growLog(log);
  log->root[id] = sent->cause == 0 ? id : log->root[sent->cause];
  log->byTeam[id] = sent->cause == 0 ? 0 : log->byTeam[sent->cause];
  if (log->detail) {
    log->step[id] = step;
    log->actor[id] = sent->actor;
    log->row[id] = sent->row;
    log->target[id] = sent->target;
    log->cause[id] = sent->cause;
    log->factor[id] = sent->factor;
  }
  return id;
}

static void countAct(Community *c, int32_t actor, int32_t row, int32_t id) {
  People *people = &c->people;
  c->tally.byMembers[row]++;
  int kind = c->table.sign[row] > 0;
  if (kind && c->log.byTeam[id] == 1) c->tally.traced++;
  people->acts[actor]++;
  people->kindActs[actor] += kind;
  people->deeds[actor] += kind;
  noteDone(c, actor, row);
}

static void exchange(Community *c, int32_t actor, int32_t target, int32_t row, int32_t id) {
  const Parameters *p = parametersOf(c, actor);
  int32_t tie = tieTo(c, actor, target);
  c->ties.closeness[tie] = approached(c->ties.closeness[tie], 1, p->closeness_step);
  if (c->table.sign[row] > 0) moveBonds(c, actor, c->table.impression[row], p->bond_step, id);
}

static void toInbox(Community *c, int32_t person, int32_t sender, int32_t row, int32_t act) {
  People *people = &c->people;
  int32_t place = person * INBOX + people->inboxNext[person];
  people->inboxNext[person] = (people->inboxNext[person] + 1) % INBOX;
  people->receivedAt[person] = c->step;
  people->inboxFrom[place] = sender;
  people->inboxAct[place] = row;
  people->inboxAt[place] = c->step;
  people->inboxId[place] = act;
}

static void call(People *people, int32_t person, double strength, int32_t act) {
  if (strength <= people->notice[person]) return;
  people->notice[person] = strength;
  people->noticeId[person] = act;
}

static void receive(Community *c, int32_t person, int32_t sender, int32_t row, int32_t act) {
  People *people = &c->people;
  Ties *ties = &c->ties;
  const Parameters *p = parametersOf(c, person);
  touch(c, person);
  bool kind = c->table.sign[row] > 0;
  bool earned = c->table.earned[row] == 1;
  bool fromTeam = sender == BRAND;
  int32_t tie = fromTeam ? -1 : tieTo(c, person, sender);
  double repeats = fromTeam ? people->brandRepeats[person] : ties->repeats[tie];
  double repeated = kind && repeats > 0 ? expOf(repeats * logOf(p->repeat_discount)) : 1;
  double felt = c->table.impression[row] * repeated * (fromTeam ? p->paid_discount : 1);
  double beta = earned ? deserved(felt, people->deeds[person], p->half_deserved) : felt;
  double step = beta >= 0 ? p->goodwill_step_kind : p->goodwill_step_harm;
  if (fromTeam) {
    moveBrand(c, person, beta, step, act);
    if (kind) people->brandRepeats[person] += 1;
  } else {
    moveGoodwill(c, person, tie, beta, step, act);
    ties->closeness[tie] = approached(ties->closeness[tie], 1, p->closeness_step);
    if (kind) ties->repeats[tie] += 1;
  }
  moveCommunity(c, person, beta, act);
  moveMood(c, person, beta, beta >= 0 ? p->mood_step_kind : p->mood_step_harm, act);
  moveBonds(c, person, beta, beta >= 0 ? p->bond_step : p->bond_step_harm, act);
  if (earned) {
    moveEsteem(c, person, beta, p->esteem_step, act);
    moveIdentity(c, person, beta, p->esteem_step, act);
  }
  toInbox(c, person, sender, row, act);
  call(&c->people, person, fabs(beta), act);
  renewVisitChance(c, person);
}

static void answer(Community *c, int32_t asker) {
  People *people = &c->people;
  if (people->need[asker] == QUESTION) {
    if (people->answered[asker] == 0) {
      c->tally.firstAnswers++;
      c->tally.waitSum += (double)(c->step - people->askedAt[asker]) / c->stepsPerDay;
    }
    people->answered[asker]++;
    noteAnswered(c, asker);
  }
  people->needLeft[asker]--;
  if (people->needLeft[asker] <= 0) closeNeed(c, asker);
}

static void closeAccount(Community *c, int32_t person, int32_t sender) {
  for (int32_t k = person * INBOX; k < (person + 1) * INBOX; k++) {
    if (c->people.inboxFrom[k] == sender && awaitsAnswer(c, k)) c->people.inboxAt[k] = NEVER;
  }
}

static void takePart(Community *c, const Sent *sent) {
  touch(c, sent->actor);
  renewVisitChance(c, sent->actor);
  if (c->table.isAnswer[sent->row] == 1) closeAccount(c, sent->actor, sent->target);
}

static void punish(Community *c, int32_t target, int32_t row) {
  double *sanction = c->people.sanction;
  sanction[target] = approached(sanction[target], c->table.loss[row], parametersOf(c, target)->sanction_step);
}

/** `seen` of acts that everybody sees, and of those that reach friends outside. */
enum { PUBLIC = 2, OUTWARD = 3 };

static void memberEffect(Community *c, const Sent *sent, int32_t id) {
  People *people = &c->people;
  const ActTable *table = &c->table;
  int32_t actor = sent->actor;
  int32_t row = sent->row;
  int32_t target = sent->target;
  double *sanction = people->sanction;
  if (table->forbidden[row] == 1) {
    sanction[actor] = approached(sanction[actor], 0, parametersOf(c, actor)->sanction_step);
  }
  if (table->loss[row] > 0) punish(c, target, row);
  if (table->teaches[row] == 1) learnRules(c, target, id);
  if (table->isAnswer[row] == 1) closeAccount(c, actor, target);
  if (row == table->ask) {
    people->askedAt[actor] = c->step;
    people->answered[actor] = 0;
    openNeed(c, actor, QUESTION);
  } else if (row == table->leave) {
    if (actor < c->residents) c->tally.leaves++;
    lapse(c, actor);
  } else if (row == table->join) {
    people->joinedBy[actor] = id;
    joinCommunity(c, actor);
  }
  if (table->seen[row] == OUTWARD) expose(c, actor, row, id);
}

/** What is announced to many the engine keeps itself; whoever joins later has heard it. */
static void teamEffect(Community *c, const Sent *sent) {
  People *people = &c->people;
  const ActTable *table = &c->table;
  int32_t row = sent->row;
  int32_t target = sent->target;
  if (sent->announces) {
    c->announcementsCount++;
    return;
  }
  if (table->teaches[row] == 1) learnRules(c, target, sent->id);
  if (table->loss[row] > 0) {
    punish(c, target, row);
    if (table->forbidden[people->postAct[target]] == 1) people->postState[target] = HIDDEN;
  }
  if (row == table->askToShare) {
    people->requestedAt[target] = c->step;
    people->requestId[target] = sent->id;
    people->request[target] = parametersOf(c, target)->request_weight * sent->credibility;
  }
  if (row == table->resolve) {
    if (people->harmedBy[target] > 0) people->resolved[target] = 1;
    if (people->need[target] == COMPLAINT) closeNeed(c, target);
  }
}

static void toFrontPage(Community *c, int32_t person) {
  int32_t place = 0;
  while (place < c->frontPageCount && c->frontPage[place] != person) place++;
  if (place == c->frontPageCount) {
    if (c->frontPageCount < c->frontPageLength) c->frontPageCount++;
    else place--;
  }
  memmove(c->frontPage + 1, c->frontPage, place * sizeof(int32_t));
  c->frontPage[0] = person;
}

static bool isOffTopic(const Community *c, int32_t actor, int32_t row) {
  if (c->offTopic == 0 || c->table.isPost[row] == 0) return false;
  return uniform(c->streams[IS_OFF_TOPIC], actor, c->table.word[row]) < c->offTopic;
}

static void show(Community *c, int32_t actor, int32_t row, int32_t id) {
  People *people = &c->people;
  touch(c, actor);
  people->postAt[actor] = c->step;
  if (people->need[actor] == NO_NEED) people->newsAt[actor] = c->step;
  people->postAct[actor] = row;
  people->postId[actor] = id;
  people->postSignal[actor] = people->belief[actor];
  people->postState[actor] = isOffTopic(c, actor, row) ? OFF_TOPIC : ON_TOPIC;
  if (c->table.seen[row] == PUBLIC) toFrontPage(c, actor);
}

static void showVoice(Community *c, int32_t target, int32_t row, int32_t id) {
  People *people = &c->people;
  people->voiceAt[target] = c->step;
  if (people->need[target] == NO_NEED) people->newsAt[target] = c->step;
  people->voiceAct[target] = row;
  people->voiceId[target] = id;
  if (c->table.seen[row] == PUBLIC) toFrontPage(c, target);
}

static void deliverOne(Community *c, Sent *sent) {
  const ActTable *table = &c->table;
  int32_t actor = sent->actor;
  int32_t row = sent->row;
  int32_t target = sent->target;
  bool byRule = sent->choice == BY_RULE;
  bool byBrand = actor == BRAND;
  bool answers = table->isForNeed[row] == 1;
  if (answers && !byRule && c->people.need[target] == NO_NEED) return;

  int32_t id = sent->id = enterAct(&c->log, c->step - DAY_ONE, sent);
  if (byRule) {
    c->tally.outreach++;
    c->log.byTeam[id] = 1;
  } else {
    countAct(c, actor, row, id);
  }
  if (byRule && !byBrand) takePart(c, sent);
  if (target != actor && target != BRAND && !sent->announces && table->isUnnoticed[row] == 0) {
    if (!byBrand) {
      c->tally.sent++;
      exchange(c, actor, target, row, id);
    }
    receive(c, target, actor, row, id);
    noteReceived(c, target, row);
    if (c->people.status[target] == LAPSED) {
      addExposure(c, (Exposure){target, id, row, c->people.belief[byBrand ? target : actor]});
    }
    if (!byBrand) c->tally.received++;
  }
  if (answers) answer(c, target);
  if (byRule) teamEffect(c, sent);
  else memberEffect(c, sent, id);
  if (table->seen[row] == 0 || sent->announces) return;
  if (byBrand) showVoice(c, target, row, id);
  else show(c, actor, row, id);
}

typedef struct {
  uint32_t draw;
  Sent sent;
} Drawn;

static bool comesBefore(const Drawn *one, const Drawn *other) {
  if (one->draw != other->draw) return one->draw < other->draw;
  if (one->sent.actor != other->sent.actor) return one->sent.actor < other->sent.actor;
  return one->sent.target < other->sent.target;
}

/** Where a draw is to be expected among so many. */
static inline int32_t bucketOf(uint32_t draw, int32_t count) { return (uint64_t)draw * count >> 32; }

/** The acts by their draws. These are uniform: from where each is to be expected, few have far to go. */
static void inDrawnOrder(Community *c) {
  int32_t count = c->outboxCount;
  Drawn *drawn = scratch(&c->drawn, count, sizeof(Drawn));
  Drawn *sorted = scratch(&c->sorted, count, sizeof(Drawn));
  int32_t *next = scratch(&c->bucketEnds, count + 1, sizeof(int32_t));
  memset(next, 0, (count + 1) * sizeof(int32_t));
  for (int32_t k = 0; k < count; k++) {
    Sent sent = c->outbox[k];
    uint32_t which = alternative(c->table.word[sent.row], sent.target);
    drawn[k] = (Drawn){bits(c->streams[DELIVERY_ORDER], sent.actor, which), sent};
    next[bucketOf(drawn[k].draw, count) + 1]++;
  }
  for (int32_t k = 0; k < count; k++) next[k + 1] += next[k];
  for (int32_t k = 0; k < count; k++) sorted[next[bucketOf(drawn[k].draw, count)]++] = drawn[k];
  for (int32_t k = 1; k < count; k++) {
    Drawn one = sorted[k];
    int32_t place = k;
    for (; place > 0 && comesBefore(&one, &sorted[place - 1]); place--) sorted[place] = sorted[place - 1];
    sorted[place] = one;
  }
  for (int32_t k = 0; k < count; k++) c->outbox[k] = sorted[k].sent;
}

/** Leaves out answers that come after as many others as the need can use. */
static void withoutLate(Community *c) {
  int32_t kept = 0;
  for (int32_t k = 0; k < c->outboxCount; k++) {
    Sent sent = c->outbox[k];
    if (c->table.isForNeed[sent.row] == 1) {
      if (c->answersTo[sent.target] >= c->people.needLeft[sent.target] && sent.choice != BY_RULE) continue;
      c->answersTo[sent.target]++;
    }
    c->outbox[kept++] = sent;
  }
  c->outboxCount = kept;
  for (int32_t k = 0; k < kept; k++) {
    if (c->table.isForNeed[c->outbox[k].row] == 1) c->answersTo[c->outbox[k].target] = 0;
  }
}

/** Leaves in the outbox what was sent, in the order of delivery. */
static void deliver(Community *c) {
  inDrawnOrder(c);
  withoutLate(c);
  int32_t count = c->outboxCount;
  for (int32_t k = 0; k < count; k++) {
    if (c->outbox[k].choice >= 0) attribute(c, &c->outbox[k]);
  }
  for (int32_t k = 0; k < count; k++) deliverOne(c, &c->outbox[k]);
}
