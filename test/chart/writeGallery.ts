import type { Chart } from '../../src/chart/Chart.ts'
import { charts } from '../../src/chart/charts.ts'
import { evidenceCharts } from '../../src/chart/evidenceCharts.ts'
import { portraitCharts } from '../../src/chart/portrait/portraitCharts.ts'
import { writeWhole } from '../../src/node/writeWhole.ts'
import { type GalleryPart, galleryPage } from '../../src/report/galleryPage.ts'
import { comparisonFixture } from '../study/comparisonFixture.ts'
import { evidenceFixture } from '../study/evidenceFixture.ts'
import { liveFurther } from '../study/furtherFixture.ts'
import { figures, likeness } from '../study/likenessFixture.ts'
import { portraitFixture } from '../study/portrait/portraitFixture.ts'
import { drawnHere } from './drawnHere.ts'

/**
 * Writes a page with every chart that there is, for those who work on them. Most of its numbers are made up, as in the
 * tests: to live a community in every way that can be asked for would take the build several seconds.
 */
export async function writeGallery(path: string): Promise<void> {
  const compared = comparisonFixture({
    events: [{ name: 'outage', from: 60, until: 62 }],
    likeness: likeness(figures(12), figures(1)),
  })
  const further = liveFurther().found
  const evidence = await evidenceFixture()
  const portrait = portraitFixture()
  const asked = ['hours', 'channels']
  const parts: readonly GalleryPart[] = [
    { title: 'A comparison', figures: await drawn((width) => charts(compared, width)) },
    {
      title: 'With --marginal and --ablate',
      figures: await drawn((width) => charts(further, width).filter(({ name }) => asked.includes(name))),
    },
    {
      title: 'One community',
      figures: await drawn((width) => portraitCharts(comparisonFixture({ days: 70 }), portrait, width)),
    },
    { title: 'The evidence', figures: await drawn((width) => evidenceCharts(evidence, width)) },
  ]
  await writeWhole(path, galleryPage(parts))
}

/** Each chart at both widths; of those that differ in their measure only, the first. */
function drawn(at: (width: number) => readonly Chart[]) {
  return drawnHere((width) => at(width).filter(({ alternative }) => alternative === undefined))
}
