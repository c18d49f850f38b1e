// src/community/places.ts, purpose.ts and the constants of People.ts.
#pragma once

enum { PROSPECT, MEMBER, LAPSED, ABSENT };
enum { NO_NEED, QUESTION, COMPLAINT };
enum { ON_TOPIC, HIDDEN, OFF_TOPIC };
enum { NEVER = 0, DAY_ONE = 0x20000000, AHEAD = 0x40000000, INBOX = 4 };

/** The team as a sender, in place of a person. */
enum { BRAND = -1 };

/** Toward whom an alternative is, and whoever comes to mind in the place of a target in draws. */
enum { SELF, PERSON, COMMUNITY, ANYBODY };
enum { WHOEVER = -2 };

/** Places in a row of `ActTable.terms`. */
enum { BENEFIT, BRAND_BENEFIT, COST, APPROVAL, TERMS };

/** Places in a row of `Choices.chooser`. */
enum {
  PRECISION,
  ALTRUISM,
  POSITIVE,
  NEGATIVE,
  WEIGHT_DIRECT,
  STRANGER_K,
  BRAND_K,
  BRAND_THETA,
  COMMUNITY_GOODWILL,
  EXPECTED_SANCTION,
  INJUNCTIVE,
  DESCRIPTIVE,
  VALUES = 14,
  CHOOSER = 19
};

/** Places in a row of `Fading.left`. */
enum {
  COMMUNITY_LEFT,
  GOODWILL_LEFT,
  REPEATS_LEFT,
  MOOD_LEFT,
  RULES_LEFT,
  SANCTION_LEFT,
  ATTACHMENT_LEFT,
  CLOSENESS_LEFT,
  FADING_STATES
};

/** Why an act was chosen. */
enum {
  NO_FACTOR,
  BY_PERSON,
  BY_COMMUNITY,
  BY_MOOD,
  BY_BRAND,
  BY_NORM,
  BY_BELIEF,
  BY_VISIT,
  BY_REACH,
  FACTORS
};

/** What a random draw is for. */
enum {
  IS_OFF_TOPIC = 9,
  VISIT,
  COMES_TO_MIND,
  CHOOSES,
  SEES_NEED,
  SEES_VIOLATOR,
  DELIVERY_ORDER,
  IS_REACHED = 17,
  CAUSE,
  EXPOSURE_CAUSE,
  CREDIT_GOODWILL,
  CREDIT_COMMUNITY,
  CREDIT_MOOD,
  CREDIT_BRAND,
  CREDIT_ATTACHMENT,
  CREDIT_NORM,
  CREDIT_BELIEF,
  CREDIT_SEEN,
  PURPOSES
};
