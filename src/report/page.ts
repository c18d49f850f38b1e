import { document } from './document.ts'
import { legend } from './legend.ts'
import type { PageContent } from './PageContent.ts'
import { answer } from './sections/answer.ts'
import { channels } from './sections/channels.ts'
import { comingBack } from './sections/comingBack.ts'
import { costs } from './sections/costs.ts'
import { elsewhere } from './sections/elsewhere.ts'
import { likeness } from './sections/likeness.ts'
import { methods } from './sections/methods.ts'
import { newcomers } from './sections/newcomers.ts'
import { oneCommunity } from './sections/oneCommunity.ts'
import { oneStory } from './sections/oneStory.ts'
import { sideBySide } from './sections/sideBySide.ts'
import { trust } from './sections/trust.ts'
import { unfolding } from './sections/unfolding.ts'
import { worth } from './sections/worth.ts'

/** In the order in which they are read: what was found, why, through whom, at what price, and how far to trust it. */
const SECTIONS = [
  sideBySide,
  unfolding,
  comingBack,
  channels,
  oneStory,
  oneCommunity,
  newcomers,
  costs,
  worth,
  elsewhere,
  likeness,
  trust,
]

/**
 * The result as one HTML page. It reads from the answer down to the method, and every number in it is one of the
 * comparison's, rounded.
 */
export function page(content: PageContent): string {
  const { comparison } = content
  return document({
    title: comparison.title,
    answer: answer(content),
    legend: legend(comparison),
    sections: SECTIONS.flatMap((section) => section(content) ?? []),
    methods: methods(content),
  })
}
