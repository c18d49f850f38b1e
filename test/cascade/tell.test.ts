import { describe, expect, test } from 'vitest'
import { bestChains } from '../../src/cascade/bestChains.ts'
import { effects, effectsOf, ledTo } from '../../src/cascade/effects.ts'
import { actOf, classByMember, dayOf, type History, historyOf } from '../../src/cascade/History.ts'
import { peopleNames } from '../../src/cascade/peopleNames.ts'
import { inOrder, teller } from '../../src/cascade/tell.ts'
import { relive } from '../../src/community/relive.ts'
import { standardActs } from '../../src/model/acts.ts'
import { keyFromSeed } from '../../src/random/Key.ts'
import { aBitOfEach, smallPlan } from '../community/smallPlan.ts'
import { historyFrom } from './historyFrom.ts'

const key = keyFromSeed('names')

describe('the names of people', () => {
  const names = peopleNames(key, 1, 3000)

  test('are no two alike, come from the seed, and differ from one replicate to the next', () => {
    expect(new Set(names).size).toBe(3000)
    expect(peopleNames(key, 1, 3000)).toEqual(names)
    expect(peopleNames(key, 2, 3000)).not.toEqual(names)
    expect(peopleNames(key, 1, 10)).toEqual(names.slice(0, 10))
  })

  test('are those of a log where there is one, which nobody else gets', () => {
    const [third] = peopleNames(key, 1, 3).slice(2)
    const known = peopleNames(key, 1, 4, [third!, '2'])
    expect(known.slice(0, 2)).toEqual([third, '2'])
    expect(known[2]).toBe(`${third} A.`)
  })
})

// What a reader reads out of a clause, with nothing but the names and the phrases of the catalogue.

interface Read {
  readonly day: number
  readonly actor: number
  readonly act: string
  readonly target: number | null
  readonly question: 'first' | 'question' | null
}

/** Longest names first, so that “Ada A.” is not taken for “Ada”. */
function reader(names: readonly string[]) {
  const ids = new Map(names.map((name, person) => [name, person]))
  const who = '(the team|\\p{L}+(?: (?:[A-Z]\\.|\\d+))?)(?: \\((\\d+)\\))?'
  const idOf = (name: string, number: string | undefined): number => {
    const id = name === 'the team' ? -1 : ids.get(name)
    if (id === undefined) throw new Error(`nobody is called ${name}`)
    if (number !== undefined) expect(Number(number)).toBe(id)
    return id
  }
  const phrases = standardActs.flatMap(({ name, told }) => {
    const parts = told.split(/\{need\}|\{target\}/)
    if (parts.length === 1) return [{ name, pattern: told, question: null }]
    const plain = { name, pattern: parts.join(who), question: null }
    if (!told.includes('{need}')) return [plain]
    const owner = who.replace('(?: \\((\\d+)\\))?', '')
    const of = (words: string) => `${parts[0]}${owner}’s ${words}(?: \\((\\d+)\\))?`
    return [
      { name, pattern: of('first question'), question: 'first' as const },
      { name, pattern: of('question'), question: 'question' as const },
      plain,
    ]
  })
  return (text: string): Read[] => {
    const [, dayText, rest] = /^day (−?\d+) (.*)$/u.exec(text)!
    const day = Number(dayText!.replace('−', '-'))
    const arrived = /^(?:an?|\w+) friends? (joined|came back), (.*)$/u.exec(rest!)
    if (arrived) {
      return arrived[2]!.split(/, | and /).map((one) => {
        const [, name, number] = new RegExp(`^${who}$`, 'u').exec(one)!
        return { day, actor: idOf(name!, number), act: 'join', target: null, question: null }
      })
    }
    for (const { name, pattern, question } of phrases) {
      const found = new RegExp(`^${who} ${pattern}$`, 'u').exec(rest!)
      if (!found) continue
      const target = found[3] === undefined ? null : idOf(found[3], found[4])
      return [{ day, actor: idOf(found[1]!, found[2]), act: name, target, question }]
    }
    throw new Error(`this cannot be read: ${text}`)
  }
}

/** What the log says of an act, looked up in the plainest way. */
function inLog(history: History, act: number): Omit<Read, 'question'> {
  const { log, acts } = history
  const { name, told } = acts[log.row[act]]!
  const target = told.includes('{') ? log.target[act]! : null
  return { day: Math.floor(log.step[act]! / history.stepsPerDay) + 1, actor: log.actor[act]!, act: name, target }
}

describe('a sentence', () => {
  const plan = smallPlan({ members: 200, prospects: 1500, days: 60, events: [] })
  const history = historyOf(relive(plan, 1, aBitOfEach).community)
  const names = peopleNames(key, 1, history.people)
  const tell = teller(history, names)
  const read = reader(names)

  test('says who did what to whom on which day, as the log has it', () => {
    const chains = bestChains(history, 200)
    expect(chains.length).toBeGreaterThan(50)
    const toldActs = new Set<string>()
    for (const { acts, joins } of chains) {
      const clauses = tell(inOrder(acts, joins))
      expect(clauses.flatMap((clause) => clause.acts)).toEqual(inOrder(acts, joins))
      for (const clause of clauses) {
        const said = read(clause.text)
        expect(said.map(({ question: _, ...rest }) => rest)).toEqual(clause.acts.map((act) => inLog(history, act)))
        for (const { act } of said) toldActs.add(act)
      }
    }
    for (const act of ['welcome', 'help', 'thank', 'contribute', 'share', 'join']) expect(toldActs).toContain(act)
  })

  test('tells every act of the log, whatever it is', () => {
    const all = Array.from({ length: history.log.count }, (_, k) => k + 1)
    for (const act of all) {
      const [clause] = tell([act])
      if (clause!.text.endsWith('joined') || clause!.text.endsWith('came back')) continue
      const [said] = read(clause!.text)
      expect(said).toMatchObject(inLog(history, act))
    }
  })

  test('says “first question” of those who had joined and had never asked before, and of no others', () => {
    const { log, founders } = history
    let firsts = 0
    let others = 0
    for (let act = 1; act <= log.count; act++) {
      if (actOf(history, act)!.name !== 'help') continue
      const asker = log.target[act]!
      const asked = Array.from({ length: act - 1 }, (_, k) => k + 1).filter(
        (earlier) => log.actor[earlier] === asker && actOf(history, earlier)!.name === 'ask',
      )
      const [said] = read(tell([act])[0]!.text)
      const isFirst = asker >= founders && asked.length === 1
      expect(said!.question, tell([act])[0]!.text).toBe(isFirst ? 'first' : 'question')
      if (isFirst) firsts++
      else others++
    }
    expect(firsts).toBeGreaterThan(3)
    expect(others).toBeGreaterThan(20)
  })

  test('names a person’s number once', () => {
    const texts = tell([...Array(300).keys()].map((k) => k + 1)).map(({ text }) => text)
    const numbers = texts.join('; ').match(/\(\d+\)/g)!
    expect(numbers.length).toBeGreaterThan(30)
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})

describe('an answer', () => {
  const people = ['Ada', 'Ben', 'Cem']
  const answered = (...before: readonly { act?: string; event?: number }[]) => {
    const entries = before.map(({ act = 'ask' }, step) => ({ step, act, actor: 1, target: 1 }))
    const history = historyFrom([...entries, { step: 9, act: 'help', actor: 0, target: 1 }], {
      events: [{ name: 'crash', kind: 'outage' }],
      founders: 1,
      people: 3,
    })
    before.forEach(({ event }, k) => {
      if (event === undefined) return
      history.log.row[k + 1] = -1
      history.log.actor[k + 1] = -1
    })
    return teller(history, people)([before.length + 1])[0]!.text
  }

  test('is to a question only when it cannot have been to a complaint', () => {
    expect(answered({ act: 'join' }, {})).toBe('day 10 Ada (0) answered Ben’s first question (1)')
    expect(answered({ act: 'join' }, {}, {})).toBe('day 10 Ada (0) answered Ben’s question (1)')
    expect(answered({})).toBe('day 10 Ada (0) answered Ben’s question (1)')
    expect(answered({ event: 0 }, {})).toBe('day 10 Ada (0) answered Ben’s question (1)')
    expect(answered({}, { event: 0 })).toBe('day 10 Ada (0) answered Ben (1)')
    expect(answered({ event: 0 })).toBe('day 10 Ada (0) answered Ben (1)')
  })
})

describe('the best chains', () => {
  const share = { act: 'share', factor: 'belief' } as const
  const join = { act: 'join', factor: 'reached' } as const
  const history = historyFrom([
    { step: -1, act: 'contribute' },
    { step: 0, act: 'thank', actor: -1, target: 1 },
    { step: 0, act: 'thank', actor: -1, target: 2 },
    { step: 0, act: 'thank', actor: -1, target: 3 },
    { step: 1, ...share, actor: 2, cause: 3 },
    { step: 1, actor: 1, cause: 2 },
    { step: 2, ...join, actor: 61, cause: 5 },
    { step: 2, ...join, actor: 62, cause: 5 },
    { step: 3, ...join, actor: 10, cause: 5 },
    { step: 3, actor: 4, cause: 6 },
    { step: 4, actor: 5, cause: 10 },
    { step: 4, ...share, actor: 62, cause: 8 },
    { step: 5, ...join, actor: 63, cause: 12 },
    { step: 5, actor: 6 },
    { step: 6, actor: 7, cause: 14 },
  ])

  test('begin with outreach, and have most joins, then most acts; an act alone is none', () => {
    expect(bestChains(history, 9)).toEqual([
      { acts: [3, 5, 8, 12], joins: [7, 8, 13] },
      { acts: [2, 6, 10, 11], joins: [] },
    ])
    expect(bestChains(history, 1)).toHaveLength(1)
  })

  test('begin with anybody where the team did nothing', () => {
    const own = historyFrom([{ step: 0 }, { step: 1, actor: 1, cause: 1 }, { step: 1 }, { step: 2, cause: 3 }])
    expect(bestChains(own, 9).map(({ acts }) => acts)).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  test('are told with those who joined together in one clause, and who came back apart', () => {
    const names = peopleNames(key, 1, 100)
    const texts = teller(history, names)(inOrder([3, 5, 9], [7, 8])).map(({ text }) => text)
    expect(texts).toEqual([
      `day 1 the team thanked ${names[2]} (2)`,
      `day 2 ${names[2]} passed it on to friends`,
      `day 3 two friends joined, ${names[61]} (61) and ${names[62]} (62)`,
      `day 4 a friend came back, ${names[10]} (10)`,
    ])
  })

  test('are ways through the log: each act was caused by the one before', () => {
    const lived = historyOf(relive(smallPlan(), 1, aBitOfEach).community)
    const all = effectsOf(lived)
    for (const { acts, joins } of bestChains(lived, 50)) {
      expect(ledTo(lived, acts.at(-1)!)).toEqual(acts)
      expect(dayOf(lived, acts[0]!)).toBeGreaterThan(0)
      for (const join of joins) expect([...effects(all, lived.log.cause[join]!)]).toContain(join)
      for (const join of joins) expect(acts).toContain(lived.log.cause[join]!)
    }
  })
})

describe('what a volunteer does for the team', () => {
  test('is told as that, counts as outreach, and is no act of the member’s own accord', () => {
    const history = historyFrom([
      { step: 1, act: 'thank', actor: 3, target: 5 },
      { step: 2, act: 'share', actor: 5, cause: 1, factor: 'person' },
    ])
    history.log.byTeam[1] = 1
    const names = Array.from({ length: 100 }, (_, person) => `P${person}`)
    expect(teller(history, names)([1])[0]!.text).toBe('day 2 P3 (3), for the team, thanked P5 (5)')
    expect(classByMember(history, 1)).toBe(null)
    expect(classByMember(history, 2)).toBe('kind')
    expect(bestChains(history, 1)[0]!.acts).toEqual([1, 2])
  })
})
