// src/community/Community.ts, World.ts, People.ts, Ties.ts, Choices.ts, View.ts, ActLog.ts: a community at one moment.
#pragma once
#include "allocate.h"
#include "columns.h"
#include "model.h"
#include "places.h"

#define ARRAY(type, name, per) type *name;
#define NUMBER(name) double name;

typedef struct {
  PEOPLE(ARRAY)
} People;

typedef struct {
  TRAITS(NUMBER)
} Traits;

typedef struct {
  PARAMETERS(NUMBER)
} Parameters;

typedef struct {
  int32_t *byMembers;
  TALLY(NUMBER)
} Tally;

typedef struct {
  double halfLives[FADING_STATES];
  int32_t stepsPerDay, reach;
  double *left;
} Fading;

/** Steps by acts that are seen together. */
typedef struct {
  Together norm, mood, identity;
} Seeing;

/** Rows that members choose among, by whom they are addressed to. */
typedef struct {
  const int32_t *rows;
  int32_t count;
} Rows;

typedef struct {
  int32_t count;
  const int32_t *word;
  const double *terms, *loss, *impression;
  const uint8_t *forbidden, *teaches, *earned, *value, *seen, *tells, *isPost, *isUnnoticed, *isAnswer, *isForNeed;
  const int8_t *sign;
  Rows self, community, outside, need, owed, violator, anybody;
  int32_t lurk, ask, share, complain, join, leave, welcome, resolve, askToShare;
} ActTable;

typedef struct {
  int32_t *start, *size, *room, taken, capacity, *other, *touchedAt, *credit;
  double *closeness, *goodwill, *repeats;
} Ties;

typedef struct {
  int32_t room, *person, *count, *best, *row, *target;
  double *largest, *chooser, *goodwill, *scale, *request, *social, *systematic;
  uint8_t *cameToMind, *toward;
  int32_t choices;
} Choices;

/** Memory for the time of a pass. */
typedef struct {
  void *memory;
  int32_t room;
} Scratch;

/** Room for so many, with whatever was in it. */
static void *scratch(Scratch *own, int32_t count, size_t size) {
  if (count > own->room) {
    release(own->memory);
    own->room = 2 * count;
    own->memory = allocate(own->room, size);
  }
  return own->memory;
}

/** Places on each shortlist of a view, and visits that are gone through together. */
enum { PLACES = 2, BATCH = 64 };

typedef struct {
  int32_t *people, places, count;
  double *draws;
} Shortlist;

typedef struct {
  int32_t peopleSeen, signals, signalId, seen, kind, harmful, impressionId, cases, lessons, lessonId;
  double signalSum, signalSquares, impressions, impressionWeight, losses;
  Shortlist needs, violators, posts;
} View;

typedef struct {
  bool detail;
  int32_t count, capacity, *root, *step, *actor, *target, *cause;
  int16_t *row;
  uint8_t *byTeam, *factor;
} ActLog;

/** `id` is 0 until it is delivered. What the team announces to many is to nobody; `credibility` is for requests only. */
typedef struct {
  int32_t actor, row, target, factor, cause, choice, id, announces;
  double credibility;
} Sent;

/** In the place of a choice: an act that needs none, and whatever a rule of the team sends. */
enum { NO_CHOICE = -1, BY_RULE = -2 };

typedef struct {
  int32_t person, id, row;
  double signal;
} Exposure;

typedef struct {
  // The world.
  int32_t count, residents, stepsPerDay, populations, reads;
  double offTopic, weeksPerStep;
  bool informed;
  uint32_t key[2], replicate;
  const int32_t *offsets, *neighbours;
  struct {
    const void *codes;
    bool inBytes;
    const float *values;
  } graphCloseness;
  const uint8_t *populationOf, *turnOf;
  const Traits *traits;
  Parameters *parameters;
  Fading *fading;
  Seeing *seeing;
  ActTable table;

  // What changes.
  int32_t step, announcementsCount;
  Stream streams[PURPOSES];
  People people;
  Ties ties;
  Tally tally;
  ActLog log;
  struct {
    int32_t prospects, members, lapsed;
  } census;
  int32_t *roster, rosterCount;
  int32_t *frontPage, frontPageCount, frontPageLength;
  int32_t *openNeeds, openNeedsCount, openNeedsRoom;
  Exposure *exposures;
  int32_t exposuresCount, exposuresRoom;
  Sent *outbox;
  int32_t outboxCount, outboxRoom;
  uint8_t *ownFirst;

  // Scratch space.
  View views[BATCH];
  Choices choices;
  int32_t *seenBy, *visitors, *answersTo, *groupOf;
  Scratch nextExposure, isFirstExposure, drawn, sorted, bucketEnds, reversed;
  bool backward;
} Community;

static inline const Parameters *parametersOf(const Community *c, int32_t person) {
  return &c->parameters[c->populationOf[person]];
}
