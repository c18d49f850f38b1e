import { measureOf } from '../study/measureOf.ts'
import { chartsOf, type Place } from './chartPlaces.ts'
import { figureHtml } from './figureHtml.ts'
import { type Html, html } from './html.ts'
import type { PageContent } from './PageContent.ts'

/**
 * The charts of a section. Where several show the same of different outcomes, the one of the measure that decides comes
 * first, and the others take its place by choice: on paper and without the script it stands alone.
 */
export function figures(content: PageContent, place: Place): Html[] {
  const outcome = measureOf(content.comparison, content.comparison.decideBy).name
  const charts = chartsOf(content, place)
  return charts
    .filter(({ alternative }) => alternative === undefined)
    .map((chart) => {
      const others = charts.filter(({ alternative }) => alternative?.of === chart.name)
      if (others.length === 0) return figureHtml(chart)
      const options = [outcome, ...others.map(({ alternative }) => alternative!.option)]
      return html`${choice(chart.name, options)}
${[chart, ...others].map((one, i) => figureHtml(one, { chart: chart.name, option: options[i]!, hidden: i > 0 }))}`
    })
}

function choice(name: string, options: readonly string[]): Html {
  return html`<p class="choice scripts"><label>Outcome <select name="${name}">${options.map((option) => html`<option>${option}</option>`)}</select></label></p>`
}
