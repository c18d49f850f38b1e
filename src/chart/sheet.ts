import type { TopLevelSpec } from 'vega-lite'
import { config } from './theme.ts'
import { wrap } from './wrap.ts'

/** What every specification begins with: the look, and the finding above what is shown, both wrapped to the width. */
export function sheet(title: string, subtitle: string, width: number) {
  const size = width < 500 ? 14 : 16
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    config,
    title: { text: wrap(title, width, size), fontSize: size, subtitle: wrap(subtitle, width, 11.5) },
  } satisfies Partial<TopLevelSpec>
}
