import { describe, expect, it } from 'vitest'
import { publishedEvidence } from '../../src/report/publishedEvidence.ts'
import { shippedEvidence } from '../../src/study/evidence/shippedEvidence.ts'
import { comparisonFixture } from '../study/comparisonFixture.ts'

const rows = shippedEvidence.trials.flatMap(({ results }) => results)

/** What is shown to a comparison of these people, without its tags. */
function shown(people: readonly string[], version = shippedEvidence.version): string {
  const populations = people.map((name) => ({ name, fitted: null }))
  return publishedEvidence(comparisonFixture({ populations, version }), shippedEvidence)
    .html.replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

describe('the evidence in the report of a comparison', () => {
  const text = shown(['online-community'])

  it('names the study of every published result that these people took part in, and counts those inside', () => {
    const own = shippedEvidence.trials
      .filter(({ populations }) => populations.includes('online-community'))
      .flatMap(({ results }) => results)
    expect(own.length).toBeGreaterThan(20)
    for (const { cite } of own) expect(text).toContain(cite.replaceAll('&', '&amp;'))
    expect(text).toContain(`${own.filter(({ pass }) => pass).length} of ${own.length} results are inside`)
    expect(text.match(/ (inside|outside) (?=[\d.]+ (of|times) its|more|less|same)/g)).toHaveLength(own.length)
  })

  it('shows what is outside first, and why', () => {
    const outside = rows.filter(({ pass }) => !pass)
    expect(outside.length).toBeGreaterThan(0)
    for (const { reason } of outside) expect(text).toContain(`Why: ${reason}.`)
    expect(text.lastIndexOf('Why: ')).toBeLessThan(text.indexOf(' inside 0'))
  })

  it('says with which version it was measured, and whether this is another one', () => {
    const { version } = shippedEvidence
    expect(text).toContain(`measured with version ${version}, which also made this page’s numbers`)
    expect(shown(['online-community'], '9.9.9')).toContain(
      `measured with version ${version}, while this page’s numbers are of version 9.9.9`,
    )
  })

  it('says of people who took part in no such experiment that nothing is known', () => {
    expect(shown(['trolls', 'online-community'])).toContain('“trolls” took part in no published experiment')
    const unknown = shown(['ours'])
    expect(unknown).toContain('“ours” took part in no published experiment')
    expect(unknown).not.toContain(rows[0]!.cite.split(' ')[0])
    expect(unknown).toContain(`${shippedEvidence.all.passing} are inside`)
  })
})
