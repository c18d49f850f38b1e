import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charts } from '../../src/chart/charts.ts'
import { html } from '../../src/report/html.ts'
import { page } from '../../src/report/page.ts'
import { isDefined } from '../../src/statistics/Estimate.ts'
import type { Comparison } from '../../src/study/Comparison.ts'
import { formatInterval, formatNumber, formatProbability, roundForPeople } from '../../src/study/format.ts'
import { likenessInWords } from '../../src/study/likeness/likenessInWords.ts'
import { verdict } from '../../src/study/verdict.ts'
import { hardComparisons } from '../chart/hardComparisons.ts'
import { comparisonFixture } from '../study/comparisonFixture.ts'
import { figures, likeness } from '../study/likenessFixture.ts'
import { withoutScript, withoutWords } from './pageText.ts'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="M0,0h10"/></svg>'
const VOID = ['meta', 'img', 'br', 'hr', 'link', 'input', '!doctype']

/** The page with an empty drawing for each chart: what charts draw has tests of its own. */
function pageOf(comparison: Comparison): string {
  const drawn = charts(comparison).map(({ spec: _, ...chart }) => ({ ...chart, svg: drawing }))
  return page({ comparison, verdict: verdict(comparison), charts: drawn, reproduce: 'roi compare <a> & "b".yaml' })
}

const whole = pageOf(comparisonFixture())
const text = withoutWords(whole)

describe.each(Object.entries(hardComparisons))('the page of a comparison with %s', (_, make) => {
  const comparison = make()
  const made = withoutScript(pageOf(comparison))

  it('shows no number that is none', () => {
    expect(/NaN|undefined|Infinity|\[object/.exec(made)?.[0] ?? 'none').toBe('none')
  })

  it('opens and closes its elements in order', () => {
    expect(openAtTheEnd(made)).toEqual([])
  })

  it('has no script but its own, no handler and no address', () => {
    const tags = [...made.matchAll(/<[a-z!][^>]*>/gi)].map(([tag]) => tag)
    expect(tags.filter((tag) => /^<(script|img|iframe|object|embed|link|base|form)/i.test(tag))).toEqual([])
    expect(tags.filter((tag) => /\s(on\w+|src)=/i.test(withoutValues(tag)))).toEqual([])
    expect([...made.matchAll(/\shref="([^"]*)"/g)].filter(([, to]) => !to!.startsWith('#'))).toEqual([])
    expect(made.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  })
})

describe('the table of rules', () => {
  const several = (() => {
    const comparison = comparisonFixture()
    const strategies = comparison.strategies.map((strategy) => ({
      ...strategy,
      rules: strategy.rules.map((rule, k) => ({ ...rule, by: k === 0 ? 'me' : 'helpers' })),
      team: [
        { name: 'me', given: 600, spent: 120 },
        { name: 'helpers', given: 300, spent: 90 },
      ],
    }))
    return withoutWords(pageOf({ ...comparison, strategies }))
  })()
  const head = (made: string, caption: string) =>
    made.slice(made.indexOf(`<span>${caption}`)).match(/<thead>.*<\/thead>/)?.[0] ?? 'there is no such table'

  it('says of each rule how many cases it opened, what became of them, and the hours', () => {
    const { rules } = comparisonFixture().strategies.find(({ name }) => name === 'answer')!
    const [{ served, tooLate, undone, settled }] = rules as [(typeof rules)[number]]
    for (const word of ['Cases', 'Served', 'Too late', 'Undone', 'Settled', 'Hours'])
      expect(head(text, 'Rules: cases')).toContain(word)
    expect(text).toContain(formatNumber(served + tooLate + undone + settled, 1))
  })

  it('names who does it, and their hours, only where there are several', () => {
    expect(head(text, 'Rules: cases')).not.toContain('>By<')
    expect(text).not.toContain('The team: hours')
    expect(head(several, 'Rules: cases')).toContain('>By<')
    expect(head(several, 'The team: hours')).toContain('helpers')
    expect(several).toContain('2 of 10')
    expect(several).toContain('1.5 of 5')
  })
})

describe('the section on likeness to a log', () => {
  const found = likeness(figures(12), figures(1, { 'ties returned': 11.5 }), figures(4, { 'ties returned': 30 }))
  const made = withoutWords(pageOf(comparisonFixture({ likeness: found })))
  const section = made.slice(made.indexOf('<section aria-labelledby="likeness">')).split('</section>')[0]!

  it('says above its table what fits and what does not, and so does the head of the page', () => {
    const sentence = html`${likenessInWords(found)}`.html
    expect(section).toContain(`<p>${sentence}</p>`)
    expect(made.slice(0, made.indexOf('<main'))).toContain(`<dt>Like yours</dt><dd>${sentence}</dd>`)
  })

  it('has a row for each measure, with the figure of the log, the mean, its range, and whether it fits', () => {
    for (const { name, given, fit } of found.measures) {
      const row = section.split('<tr>').find((text) => text.includes(`>${html`${name}`.html}<small>`))!
      expect(row, name).toContain(`>${formatNumber(given!)}<`)
      expect(row, name).toContain(fit === 'fits' ? '>yes<' : `<b>no</b><small>${fit}</small>`)
    }
    expect(found.measures.filter(({ fit }) => fit === 'fits').map(({ name }) => name)).toEqual(['ties returned'])
  })

  it('is not there without a log', () => {
    expect(text).not.toContain('like yours')
    expect(text).not.toContain('Like yours')
  })
})

describe('the page', () => {
  it('allows nothing but its own style and script, by their hashes, and inlined pictures', () => {
    const hash = (tag: string) => {
      const [, own] = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(whole)!
      return `'sha256-${createHash('sha256').update(own!).digest('base64')}'`
    }
    const policy = `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; img-src data:`
    expect(whole).toContain(html`<meta http-equiv="Content-Security-Policy" content="${policy}">`.html)
    expect(whole).not.toMatch(/\sstyle="/)
  })

  it('begins with the advice, and has all five lines of the verdict before the first picture', () => {
    const first = text.slice(0, text.indexOf('<figure')).replaceAll(/<\/?span[^>]*>/g, '')
    for (const line of verdict(comparisonFixture())) expect(first).toContain(html`${line}`.html)
    expect(text).toMatch(/<h1><span class="advice">Choose “answer”</)
  })

  it('says before the first picture that the people are provisional, and only when they are', () => {
    expect(text.indexOf('Provisional.')).toBeGreaterThan(0)
    expect(text.indexOf('Provisional.')).toBeLessThan(text.indexOf('<figure'))
    expect(
      pageOf(comparisonFixture({ populations: [{ name: 'wiki', fitted: { to: 'a trial', notTo: 'you' } }] })),
    ).not.toContain('Provisional.')
  })

  it('reads from the answer down to the method', () => {
    expect([...text.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, heading]) => heading)).toEqual([
      'The strategies side by side',
      'How it unfolds',
      'What comes back',
      'Who comes, and who stays',
      'What it takes',
      'What it does elsewhere',
      'How far to trust it',
      'Methods',
      'Words',
    ])
  })

  it('shows every chart once, with its finding as the text alternative and a caption', () => {
    const drawn = charts(comparisonFixture())
    expect(text.match(/<figure /g)!.length).toBe(drawn.length)
    for (const { alt, caption } of drawn) {
      expect(text.split(html`<svg role="img" aria-label="${alt}"`.html).length - 1, alt).toBe(1)
      expect(text).toContain(html`<figcaption>${caption}</figcaption>`.html)
    }
  })

  it('shows a chart that it does not know too, after those it knows', () => {
    const comparison = comparisonFixture()
    const more = {
      name: 'later',
      title: 'Later',
      alt: 'A later chart',
      caption: 'How to read it',
      table: { columns: [], rows: [] },
      svg: drawing,
    }
    expect(page({ comparison, verdict: verdict(comparison), charts: [more], reproduce: '' })).toContain('A later chart')
  })

  it('is understood without seeing: one h1, captions, scopes, landmarks with unique names', () => {
    expect(text.match(/<h1>/g)!.length).toBe(1)
    expect(text).toMatch(/<html lang="en">/)
    expect(text).toMatch(/<header>[\s\S]*<nav [\s\S]*<main [\s\S]*<footer>/)
    expect(text.match(/<table/g)!.length).toBe(text.match(/<caption/g)!.length)
    expect(/<th(?! scope)(?!ead)/.test(text)).toBe(false)
    const ids = [...text.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of text.matchAll(/aria-labelledby="([^"]*)"/g)) expect(ids).toContain(id)
  })

  it('shows the numbers of the comparison and no others in the tables of strategies', () => {
    const comparison = comparisonFixture()
    for (const strategy of comparison.strategies) {
      const outcome = strategy.outcomes.shares!
      expect(text).toContain(`<b>${roundForPeople(outcome).mean}</b><small>${formatInterval(outcome)}</small>`)
      expect(text).toContain(`>${formatProbability(strategy.probabilityBest)}<`)
      expect(text).toContain(`>${formatNumber(strategy.expectedRegret, 0.1)}<`)
      for (const found of [
        strategy.reciprocity.perAct,
        strategy.reciprocity.perHour,
        strategy.reciprocity.tracedPerAct,
      ])
        expect(text).toContain(
          isDefined(found) ? `<small>${formatInterval(found)}</small>` : `because ${found.notDefined}`,
        )
      for (const rule of strategy.rules) expect(text).toContain(`>${formatNumber(rule.served, 1)}<`)
    }
    for (const { achieved } of comparison.network) expect(text).toContain(`>${formatNumber(achieved)}<`)
  })

  it('says how to get the same result again', () => {
    expect(text).toContain('roi compare &lt;a&gt; &amp; &quot;b&quot;.yaml')
    expect(text).toContain('Reciprocity of Influence 0.1.0')
  })

  it('shows every caveat, and that a community had not settled', () => {
    const made = pageOf(
      comparisonFixture({
        caveats: ['Only 3 of 9 replicates were <b>finished</b>.'],
        warmUp: { days: 7, settled: false, drift: null },
      }),
    )
    expect(made).toContain('Only 3 of 9 replicates were &lt;b&gt;finished&lt;/b&gt;.')
    expect(made).toContain('not settled by then')
  })
})

describe('markup', () => {
  it('leaves no character of a text that could begin a tag, an entity or end an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const { html: made } = html`${value}`
        expect(made).not.toMatch(/[<>"']/)
        expect(made.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
      }),
    )
  })

  it('keeps markup in markup as it is, and joins lists', () => {
    expect(html`<ul>${[1, 2].map((n) => html`<li>${n}</li>`)}${null}</ul>`.html).toBe('<ul><li>1</li><li>2</li></ul>')
  })
})

/** Names of elements that are not closed, or the first one that is closed out of order. */
function openAtTheEnd(made: string): string[] {
  const open: string[] = []
  for (const [, close, name, , self] of made.matchAll(
    /<(\/?)([a-z!][a-z0-9]*)((?:\s+[^<>"]*(?:"[^"]*")?)*)\s*?(\/?)>/gi,
  )) {
    if (self || VOID.includes(name!.toLowerCase())) continue
    if (!close) open.push(name!)
    else if (open.pop() !== name) return [`</${name}>`]
  }
  return open
}

function withoutValues(tag: string): string {
  return tag.replaceAll(/"[^"]*"/g, '""')
}
