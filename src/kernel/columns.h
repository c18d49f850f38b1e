// The columns of src/community/People.ts, World.ts and Tally.ts, listed once: from these lists follow the structs, what
// is read from the population and what is written when it has lived. The names are those in the file.
#pragma once

/** COLUMN(type, name, numbers for each person) */
#define PEOPLE(COLUMN)              \
  COLUMN(uint8_t, status, 1)        \
  COLUMN(int32_t, joined, 1)        \
  COLUMN(int32_t, firstJoined, 1)   \
  COLUMN(int32_t, lapsedAt, 1)      \
  COLUMN(int32_t, joinedBy, 1)      \
  COLUMN(uint8_t, throughShare, 1)  \
  COLUMN(int32_t, lastVisit, 1)     \
  COLUMN(int32_t, visits, 1)        \
  COLUMN(int32_t, touchedAt, 1)     \
  COLUMN(double, visitChance, 1)    \
  COLUMN(double, community, 1)      \
  COLUMN(int32_t, creditCommunity, 1) \
  COLUMN(double, mood, 1)           \
  COLUMN(int32_t, creditMood, 1)    \
  COLUMN(double, brand, 1)          \
  COLUMN(int32_t, creditBrand, 1)   \
  COLUMN(double, brandRepeats, 1)   \
  COLUMN(double, normKind, 1)       \
  COLUMN(double, normHarmful, 1)    \
  COLUMN(double, rules, 1)          \
  COLUMN(double, sanction, 1)       \
  COLUMN(double, esteem, 1)         \
  COLUMN(int32_t, creditNorm, 1)    \
  COLUMN(int32_t, requestedAt, 1)   \
  COLUMN(double, request, 1)        \
  COLUMN(int32_t, requestId, 1)     \
  COLUMN(double, belief, 1)         \
  COLUMN(double, doubt, 1)          \
  COLUMN(int32_t, creditBelief, 1)  \
  COLUMN(int32_t, heard, 1)         \
  COLUMN(double, identity, 1)       \
  COLUMN(double, bonds, 1)          \
  COLUMN(int32_t, creditAttachment, 1) \
  COLUMN(double, notice, 1)         \
  COLUMN(int32_t, noticeId, 1)      \
  COLUMN(double, brought, 1)        \
  COLUMN(int32_t, broughtBy, 1)     \
  COLUMN(int32_t, inboxFrom, INBOX) \
  COLUMN(int16_t, inboxAct, INBOX)  \
  COLUMN(int32_t, inboxAt, INBOX)   \
  COLUMN(int32_t, inboxId, INBOX)   \
  COLUMN(uint8_t, inboxNext, 1)     \
  COLUMN(int32_t, receivedAt, 1)    \
  COLUMN(int32_t, newsAt, 1)        \
  COLUMN(int32_t, postAt, 1)        \
  COLUMN(int16_t, postAct, 1)       \
  COLUMN(int32_t, postId, 1)        \
  COLUMN(double, postSignal, 1)     \
  COLUMN(uint8_t, postState, 1)     \
  COLUMN(int32_t, voiceAt, 1)       \
  COLUMN(int16_t, voiceAct, 1)      \
  COLUMN(int32_t, voiceId, 1)       \
  COLUMN(uint8_t, need, 1)          \
  COLUMN(int32_t, needAt, 1)        \
  COLUMN(int16_t, needLeft, 1)      \
  COLUMN(int32_t, askedAt, 1)       \
  COLUMN(int32_t, answered, 1)      \
  COLUMN(uint8_t, harmedBy, 1)      \
  COLUMN(int32_t, harmId, 1)        \
  COLUMN(uint8_t, resolved, 1)      \
  COLUMN(int32_t, acts, 1)          \
  COLUMN(double, deeds, 1)          \
  COLUMN(int32_t, kindActs, 1)      \
  COLUMN(int32_t, reachedAt, 1)     \
  COLUMN(uint8_t, beginning, 1)     \
  COLUMN(uint16_t, weeksSeen, 1)

/** COLUMN(name): traits in which people differ, doubles, in the order of a row. */
#define TRAITS(COLUMN)          \
  COLUMN(altruism)              \
  COLUMN(positive_reciprocity)  \
  COLUMN(negative_reciprocity)  \
  COLUMN(norm_sensitivity)      \
  COLUMN(need_for_orientation)  \
  COLUMN(prior_variance)        \
  COLUMN(first_belief)          \
  COLUMN(activity)              \
  COLUMN(choice_precision)

/** COLUMN(name): numbers of a population that the day uses, doubles. */
#define PARAMETERS(COLUMN)      \
  COLUMN(attention_closeness)   \
  COLUMN(attention_goodwill)    \
  COLUMN(bond_step)             \
  COLUMN(bond_step_harm)        \
  COLUMN(bystander_effect)      \
  COLUMN(caution)               \
  COLUMN(closeness_step)        \
  COLUMN(common_source)         \
  COLUMN(community_step_harm)   \
  COLUMN(community_step_kind)   \
  COLUMN(contagion)             \
  COLUMN(disagreement_unsure)   \
  COLUMN(drift_variance)        \
  COLUMN(esteem_step)           \
  COLUMN(first_identity)        \
  COLUMN(goodwill_step_harm)    \
  COLUMN(goodwill_step_kind)    \
  COLUMN(half_deserved)         \
  COLUMN(half_majority)         \
  COLUMN(identity_step)         \
  COLUMN(lapse_after)           \
  COLUMN(lesson_step)           \
  COLUMN(mood_step_harm)        \
  COLUMN(mood_step_kind)        \
  COLUMN(norm_step)             \
  COLUMN(notice)                \
  COLUMN(paid_discount)         \
  COLUMN(question_patience)     \
  COLUMN(reach)                 \
  COLUMN(redress)               \
  COLUMN(repeat_discount)       \
  COLUMN(reputation_step)       \
  COLUMN(request_weight)        \
  COLUMN(sanction_step)         \
  COLUMN(signal_variance)       \
  COLUMN(silence_harm)          \
  COLUMN(visit_sensitivity)     \
  COLUMN(weight_direct)         \
  COLUMN(weight_generalised)    \
  COLUMN(weight_mood)

/** COLUMN(name): what is counted since the last reset, as doubles. */
#define TALLY(COLUMN)  \
  COLUMN(traced)        \
  COLUMN(outreach)      \
  COLUMN(visits)        \
  COLUMN(joins)         \
  COLUMN(returns)       \
  COLUMN(leaves)        \
  COLUMN(reached)       \
  COLUMN(lapses)        \
  COLUMN(moodSum)       \
  COLUMN(beliefSum)     \
  COLUMN(beliefSquares) \
  COLUMN(firstAnswers)  \
  COLUMN(waitSum)       \
  COLUMN(unanswered)    \
  COLUMN(sent)          \
  COLUMN(received)
