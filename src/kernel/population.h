// Reads a compiled population, with the state it is in.
#pragma once
#include "Choices.h"
#include "Ties.h"
#include "View.h"
#include "sections.h"

static double number(File file, const char *name) { return *(double *)sectionOf(file, name, sizeof(double)); }

static Rows rowsOf(File file, const char *name) {
  size_t bytes;
  const int32_t *rows = section(file, name, &bytes);
  return (Rows){rows, bytes / sizeof(int32_t)};
}

static void readTable(ActTable *table, File file) {
  size_t bytes;
  table->word = section(file, "table.word", &bytes);
  table->count = bytes / sizeof(int32_t);
  size_t n = table->count;
  table->terms = sectionOf(file, "table.terms", n * TERMS * sizeof(double));
  table->loss = sectionOf(file, "table.loss", n * sizeof(double));
  table->impression = sectionOf(file, "table.impression", n * sizeof(double));
  table->forbidden = sectionOf(file, "table.forbidden", n);
  table->teaches = sectionOf(file, "table.teaches", n);
  table->earned = sectionOf(file, "table.earned", n);
  table->value = sectionOf(file, "table.value", n);
  table->seen = sectionOf(file, "table.seen", n);
  table->tells = sectionOf(file, "table.tells", n);
  table->isPost = sectionOf(file, "table.isPost", n);
  table->isUnnoticed = sectionOf(file, "table.isUnnoticed", n);
  table->isAnswer = sectionOf(file, "table.isAnswer", n);
  table->isForNeed = sectionOf(file, "table.isForNeed", n);
  table->sign = sectionOf(file, "table.sign", n);
  table->self = rowsOf(file, "table.self");
  table->community = rowsOf(file, "table.community");
  table->outside = rowsOf(file, "table.outside");
  table->need = rowsOf(file, "table.need");
  table->owed = rowsOf(file, "table.owed");
  table->violator = rowsOf(file, "table.violator");
  table->anybody = rowsOf(file, "table.anybody");
  table->lurk = number(file, "table.row.lurk");
  table->ask = number(file, "table.row.ask");
  table->share = number(file, "table.row.share");
  table->complain = number(file, "table.row.complain");
  table->join = number(file, "table.row.join");
  table->leave = number(file, "table.row.leave");
  table->welcome = number(file, "table.row.welcome");
  table->resolve = number(file, "table.row.resolve");
  table->askToShare = number(file, "table.row.ask to share");
}

static void readWorld(Community *c, File file) {
  size_t bytes;
  c->populationOf = section(file, "populationOf", &bytes);
  c->count = bytes;
  c->residents = number(file, "residents");
  c->stepsPerDay = number(file, "stepsPerDay");
  c->weeksPerStep = number(file, "weeksPerStep");
  c->reads = number(file, "reads");
  c->frontPageLength = number(file, "frontPageLength");
  c->offTopic = number(file, "offTopic");
  c->informed = number(file, "informed") == 1;
  const int32_t *key = sectionOf(file, "key", 3 * sizeof(int32_t));
  c->key[0] = key[0];
  c->key[1] = key[1];
  c->replicate = key[2];
  c->turnOf = sectionOf(file, "turnOf", c->count);
  c->offsets = sectionOf(file, "graph.offsets", (c->count + 1) * sizeof(int32_t));
  c->neighbours = section(file, "graph.neighbours", &bytes);
  size_t entries = bytes / sizeof(int32_t);
  c->graphCloseness.codes = section(file, "graph.closeness", &bytes);
  c->graphCloseness.inBytes = bytes == entries;
  c->graphCloseness.values = section(file, "graph.closeness.values", &bytes);
  c->traits = sectionOf(file, "traits", c->count * sizeof(Traits));

  const double *halfLives = section(file, "halfLives", &bytes);
  c->populations = bytes / (FADING_STATES * sizeof(double));
  c->fading = allocate(c->populations, sizeof(Fading));
  c->parameters = allocate(c->populations, sizeof(Parameters));
  c->seeing = allocate(c->populations, sizeof(Seeing));
  for (int k = 0; k < c->populations; k++) {
    memcpy(c->fading[k].halfLives, halfLives + k * FADING_STATES, FADING_STATES * sizeof(double));
    fadingOf(&c->fading[k], c->stepsPerDay);
#define READ_PARAMETER(name) \
  c->parameters[k].name = ((double *)sectionOf(file, "parameters." #name, c->populations * sizeof(double)))[k];
    PARAMETERS(READ_PARAMETER)
    fillTogether(&c->seeing[k].norm, c->parameters[k].norm_step);
    fillTogether(&c->seeing[k].mood, c->parameters[k].contagion);
    fillTogether(&c->seeing[k].identity, c->parameters[k].identity_step);
  }
  readTable(&c->table, file);
}

static int32_t *readList(File file, const char *name, int32_t room, int32_t *count) {
  size_t bytes;
  const int32_t *numbers = section(file, name, &bytes);
  *count = bytes / sizeof(int32_t);
  int32_t *list = allocate(*count > room ? *count : room, sizeof(int32_t));
  memcpy(list, numbers, bytes);
  return list;
}

/** Each block gets the room that it would have grown to. */
static void readTies(Ties *ties, File file, int32_t people, int32_t capacity) {
  ties->size = sectionOf(file, "ties.size", people * sizeof(int32_t));
  ties->start = allocate(people, sizeof(int32_t));
  ties->room = allocate(people, sizeof(int32_t));
  for (int32_t holder = 0; holder < people; holder++) {
    if (ties->size[holder] == 0) continue;
    ties->start[holder] = ties->taken;
    ties->room[holder] = FIRST_ROOM;
    while (ties->room[holder] < ties->size[holder]) ties->room[holder] *= 2;
    ties->taken += ties->room[holder];
  }
  growTies(ties, ties->taken + capacity);
  size_t bytes;
#define READ_TIES(name)                                                                            \
  {                                                                                                \
    const __typeof__(*ties->name) *from = section(file, "ties." #name, &bytes);                    \
    for (int32_t holder = 0; holder < people; holder++) {                                          \
      memcpy(ties->name + ties->start[holder], from, ties->size[holder] * sizeof *from);           \
      from += ties->size[holder];                                                                  \
    }                                                                                              \
  }
  TIE_COLUMNS(READ_TIES)
}

/** COLUMN(type, name): what every act has in the log, and what the whole event log keeps beside. */
#define ROOTS(COLUMN)     \
  COLUMN(int32_t, root)   \
  COLUMN(uint8_t, byTeam)
#define DETAILS(COLUMN)   \
  COLUMN(int32_t, step)   \
  COLUMN(int32_t, actor)  \
  COLUMN(int16_t, row)    \
  COLUMN(int32_t, target) \
  COLUMN(int32_t, cause)  \
  COLUMN(uint8_t, factor)

static void readLog(ActLog *log, File file) {
  size_t bytes;
  section(file, "log.root", &bytes);
  log->count = bytes / sizeof(int32_t) - 1;
  log->capacity = log->count + 1024;
  section(file, "log.step", &bytes);
  log->detail = bytes > 0;
#define READ_LOG(type, name)                               \
  log->name = allocate(log->capacity, sizeof(type));       \
  memcpy(log->name, section(file, "log." #name, &bytes), log->detail ? (log->count + 1) * sizeof(type) : 0);
#define READ_ROOTS(type, name)                             \
  log->name = allocate(log->capacity, sizeof(type));       \
  memcpy(log->name, sectionOf(file, "log." #name, (log->count + 1) * sizeof(type)), (log->count + 1) * sizeof(type));
  ROOTS(READ_ROOTS)
  DETAILS(READ_LOG)
}

/** COLUMN(type, name): columns of the exposures that wait for the next step. */
#define EXPOSURES(COLUMN)  \
  COLUMN(int32_t, person)  \
  COLUMN(int32_t, id)      \
  COLUMN(int32_t, row)     \
  COLUMN(double, signal)

static void readExposures(Community *c, File file) {
  size_t bytes;
  section(file, "exposures.person", &bytes);
  c->exposuresCount = c->exposuresRoom = bytes / sizeof(int32_t);
  c->exposures = allocate(c->exposuresCount, sizeof(Exposure));
#define READ_EXPOSURES(type, name)                                             \
  for (int32_t k = 0; k < c->exposuresCount; k++) {                            \
    c->exposures[k].name = ((type *)section(file, "exposures." #name, &bytes))[k]; \
  }
  EXPOSURES(READ_EXPOSURES)
}

static void readState(Community *c, File file) {
  size_t n = c->count;
#define READ_COLUMN(type, name, per) c->people.name = sectionOf(file, "people." #name, n * (per) * sizeof(type));
  PEOPLE(READ_COLUMN)
  readLog(&c->log, file);
  readExposures(c, file);
  c->roster = readList(file, "roster", c->count, &c->rosterCount);
  readTies(&c->ties, file, c->count, 8 * c->rosterCount + 64);
  c->frontPage = readList(file, "frontPage", c->frontPageLength, &c->frontPageCount);
  c->openNeeds = readList(file, "openNeeds", 0, &c->openNeedsCount);
  c->openNeedsRoom = c->openNeedsCount;
  size_t bytes;
  c->ownFirst = section(file, "ownFirst", &bytes);
  memcpy(&c->census, sectionOf(file, "census", sizeof c->census), sizeof c->census);
  c->tally.byMembers = sectionOf(file, "tally.byMembers", c->table.count * sizeof(int32_t));
#define READ_TALLY(name) c->tally.name = number(file, "tally." #name);
  TALLY(READ_TALLY)
}

static void makeScratch(Community *c) {
  for (int k = 0; k < BATCH; k++) {
    c->views[k] = (View){.needs = createShortlist(PLACES),
                         .violators = createShortlist(PLACES),
                         .posts = createShortlist(c->reads)};
  }
  createChoices(&c->choices, BATCH + c->rosterCount / 16, roomOf(&c->table));
  c->visitors = allocate(c->count, sizeof(int32_t));
  c->answersTo = allocate(c->count, sizeof(int32_t));
  c->seenBy = allocate(c->count, sizeof(int32_t));
  c->groupOf = allocate(c->count, sizeof(int32_t));
}
