/** Status of a person. `absent` are raiders before and after their raid. */
export const PROSPECT = 0
export const MEMBER = 1
export const LAPSED = 2
export const ABSENT = 3

/**
 * A step before every other: "has not happened". Since it is 0, of most prospects nothing is ever written, and memory that
 * nobody has written to takes none of the machine.
 */
export const NEVER = 0

/** The step with which day 1 begins, far from NEVER: those of the warm-up come before it. */
export const DAY_ONE = 0x20000000

/** A step after every other. */
export const AHEAD = 0x40000000

/** Places in the inbox of acts received. */
export const INBOX = 4

/** Kinds of need. */
export const NO_NEED = 0
export const QUESTION = 1
export const COMPLAINT = 2

/** What the latest post of a person is to others: of use to the community, hidden by the team, or off topic. */
export const ON_TOPIC = 0
export const HIDDEN = 1
export const OFF_TOPIC = 2

/**
 * The state of all people, one typed array a column, index = person. Times are steps (`…At`). `credit…` is the act to which the state is credited (0: none).
 */
export type People = ReturnType<typeof createPeople>

export function createPeople(n: number) {
  return {
    status: new Uint8Array(n),
    joined: new Int32Array(n),
    /** The first time; NEVER for founders. */
    firstJoined: new Int32Array(n),
    lapsedAt: new Int32Array(n),
    /** The act by which they joined, the last time; 0 for founders. */
    joinedBy: new Int32Array(n),
    /** 1 when the act that last reached them from inside, while they were outside, was a share. */
    throughShare: new Uint8Array(n),
    lastVisit: new Int32Array(n),
    visits: new Int32Array(n),
    /** Step up to which everything that fades has faded. */
    touchedAt: new Int32Array(n),
    /** Probability of a visit within one step, as of the last time something about it changed. */
    visitChance: new Float64Array(n),

    // Emotional state (4.1): toward the community, toward the brand, mood.
    community: new Float64Array(n),
    creditCommunity: new Int32Array(n),
    mood: new Float64Array(n),
    creditMood: new Int32Array(n),
    brand: new Float64Array(n),
    creditBrand: new Int32Array(n),
    /** Kind acts of the paid voice within about 30 days. */
    brandRepeats: new Float64Array(n),

    // Norms (4.3).
    normKind: new Float64Array(n),
    normHarmful: new Float64Array(n),
    rules: new Float64Array(n),
    sanction: new Float64Array(n),
    /** In which they feel held, by awards; −1 to 1. */
    esteem: new Float64Array(n),
    creditNorm: new Int32Array(n),
    /** Latest request to share: when, and its weight times the asker's credibility. */
    requestedAt: new Int32Array(n),
    request: new Float64Array(n),
    requestId: new Int32Array(n),

    // Belief about the brand (4.4).
    belief: new Float64Array(n),
    doubt: new Float64Array(n),
    creditBelief: new Int32Array(n),
    /** Announcements read so far. */
    heard: new Int32Array(n),

    // Attachment (4.6).
    identity: new Float64Array(n),
    bonds: new Float64Array(n),
    creditAttachment: new Int32Array(n),

    /** Impression, without its sign, of the strongest act received since the last visit, and that act. */
    notice: new Float64Array(n),
    noticeId: new Int32Array(n),
    /** What they were when the person last came. */
    brought: new Float64Array(n),
    broughtBy: new Int32Array(n),

    // Acts received that may be answered.
    inboxFrom: new Int32Array(n * INBOX),
    inboxAct: new Int16Array(n * INBOX),
    inboxAt: new Int32Array(n * INBOX),
    inboxId: new Int32Array(n * INBOX),
    inboxNext: new Uint8Array(n),
    receivedAt: new Int32Array(n),

    /** Latest step at which others have something to see of a person; AHEAD while a need is open. */
    newsAt: new Int32Array(n),

    // The latest act of a person that others can see.
    postAt: new Int32Array(n),
    postAct: new Int16Array(n),
    postId: new Int32Array(n),
    postSignal: new Float64Array(n),
    /** ON_TOPIC, HIDDEN or OFF_TOPIC. */
    postState: new Uint8Array(n),
    /** The latest visible act of the team toward a person. */
    voiceAt: new Int32Array(n),
    voiceAct: new Int16Array(n),
    voiceId: new Int32Array(n),

    // The open need of a person, at most one.
    need: new Uint8Array(n),
    needAt: new Int32Array(n),
    needLeft: new Int16Array(n),
    askedAt: new Int32Array(n),
    answered: new Int32Array(n),
    harmedBy: new Uint8Array(n),
    harmId: new Int32Array(n),
    resolved: new Uint8Array(n),

    /** Acts since day 1. */
    acts: new Int32Array(n),
    /** Kind acts of their own within about 30 days. */
    deeds: new Float64Array(n),
    /** The kind ones among the acts since day 1. */
    kindActs: new Int32Array(n),

    // Newcomers, see `beginnings.ts`.
    /** When an outward act first reached somebody outside since day 1. */
    reachedAt: new Int32Array(n),
    /** Bits of what happened at the beginning. */
    beginning: new Uint8Array(n),
    /** Bit k: visited in week k after joining, or after day 1 for those who were members by then. */
    weeksSeen: new Uint16Array(n),
  }
}

/**
 * A copy that shares nothing with the original. It starts from the same function as the original, so that engines give
 * both the same layout: with columns put in one by one under computed names, a run took twice as long.
 */
export function copyPeople(people: People): People {
  const copy = createPeople(0)
  const columns = copy as Record<string, People[keyof People]>
  for (const [name, column] of Object.entries(people)) columns[name] = column.slice()
  return copy
}
