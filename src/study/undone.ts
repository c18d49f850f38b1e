import type { RuleResult, StrategyResult } from './Comparison.ts'
import { casesOf } from './casesOf.ts'
import { formatCount, formatNumber, quoted } from './format.ts'

const RULES_NAMED = 3

/** The fourth line of the verdict: what a strategy left undone for lack of hours, and how many hours it used. */
export function undone({ name, rules, minutes }: StrategyResult): string {
  const who = quoted(name)
  if (rules.length === 0) return `${who} plans no outreach, so nothing was left undone.`
  const cases = rules.reduce((total, rule) => total + casesOf(rule), 0)
  const hours =
    minutes.given === 0 ? '' : `${formatNumber(minutes.spent / 60)} of ${formatCount(minutes.given / 60, 'hour')}`
  const left = rules.filter((rule) => leftBy(rule) > 0).sort((a, b) => leftBy(b) - leftBy(a))
  if (cases === 0) return `${who} met nobody whom its rules are for, so nothing was left undone.`
  if (left.length === 0) {
    const settled = rules.reduce((total, rule) => total + rule.settled, 0)
    const served =
      settled === 0
        ? `all of ${formatCount(cases, 'case')}`
        : `${formatNumber(cases - settled)} of ${formatCount(cases, 'case')} and others settled ${formatNumber(settled)}`
    return `Nothing was left undone: on average ${who} served ${served}${hours === '' ? '' : `, in ${hours}`}.`
  }
  const parts = left.slice(0, RULES_NAMED).map(leftOver)
  const others = left.slice(RULES_NAMED)
  if (others.length > 0) {
    const more = others.reduce((total, rule) => total + leftBy(rule), 0)
    parts.push(`left ${formatCount(more, 'case')} of ${formatCount(others.length, 'other rule')}`)
  }
  return `On average ${who} ${parts.join('; ')}${hours === '' ? '' : `; it used ${hours}`}.`
}

function leftOver(rule: RuleResult): string {
  const cases = `of ${formatCount(casesOf(rule), 'case')} of ${quoted(rule.name)}`
  if (rule.undone === 0) return `came too late for ${formatNumber(rule.tooLate)} ${cases}`
  const late = rule.tooLate === 0 ? '' : ` and came too late for ${formatNumber(rule.tooLate)}`
  return `left ${formatNumber(rule.undone)} ${cases} undone${late}`
}

function leftBy({ tooLate, undone }: RuleResult): number {
  return tooLate + undone
}
