// Writes the state that a population has come to.
#pragma once
#include "../../src/kernel/population.h"
#include "files.h"

static void writeTies(const Ties *ties, FILE *stream, int32_t people) {
  writeSection(stream, "ties.size", ties->size, people * sizeof(int32_t));
  size_t count = 0;
  for (int32_t holder = 0; holder < people; holder++) count += ties->size[holder];
#define WRITE_TIES(name)                                                                           \
  {                                                                                                \
    __typeof__(ties->name) all = allocate(count, sizeof *all);                                     \
    size_t at = 0;                                                                                 \
    for (int32_t holder = 0; holder < people; holder++) {                                          \
      memcpy(all + at, ties->name + ties->start[holder], ties->size[holder] * sizeof *all);        \
      at += ties->size[holder];                                                                    \
    }                                                                                              \
    writeSection(stream, "ties." #name, all, count * sizeof *all);                                 \
    free(all);                                                                                     \
  }
  TIE_COLUMNS(WRITE_TIES)
}

static void writeLog(const ActLog *log, FILE *stream) {
#define WRITE_LOG(type, name) writeSection(stream, "log." #name, log->name, (log->count + 1) * sizeof(type));
#define WRITE_NOTHING(type, name) writeSection(stream, "log." #name, NULL, 0);
  ROOTS(WRITE_LOG)
  if (log->detail) {
    DETAILS(WRITE_LOG)
  } else {
    DETAILS(WRITE_NOTHING)
  }
}

static void writeExposures(const Community *c, FILE *stream) {
  int32_t count = c->exposuresCount;
#define WRITE_EXPOSURES(type, name)                                            \
  {                                                                            \
    type *all = allocate(count, sizeof(type));                                 \
    for (int32_t k = 0; k < count; k++) all[k] = c->exposures[k].name;         \
    writeSection(stream, "exposures." #name, all, count * sizeof(type));       \
    free(all);                                                                 \
  }
  EXPOSURES(WRITE_EXPOSURES)
}

static void writeState(const Community *c, FILE *stream) {
  size_t n = c->count;
#define WRITE_COLUMN(type, name, per) writeSection(stream, "people." #name, c->people.name, n * (per) * sizeof(type));
  PEOPLE(WRITE_COLUMN)
  writeTies(&c->ties, stream, c->count);
  writeLog(&c->log, stream);
  writeExposures(c, stream);
  writeSection(stream, "roster", c->roster, c->rosterCount * sizeof(int32_t));
  writeSection(stream, "frontPage", c->frontPage, c->frontPageCount * sizeof(int32_t));
  writeSection(stream, "openNeeds", c->openNeeds, c->openNeedsCount * sizeof(int32_t));
  writeSection(stream, "ownFirst", c->ownFirst, c->reads > 0 ? n : 0);
  writeSection(stream, "census", &c->census, sizeof c->census);
  writeSection(stream, "tally.byMembers", c->tally.byMembers, c->table.count * sizeof(int32_t));
#define WRITE_TALLY(name) writeSection(stream, "tally." #name, &c->tally.name, sizeof(double));
  TALLY(WRITE_TALLY)
}
