import { formatList } from '../../study/format.ts'
import { filled, words } from '../words/words.ts'
import type { Lesson } from './lessonSchema.ts'
import type { Results } from './Results.ts'

/** What has to be seen with what came out, in the words of a report: each once, with the runs that it is about. */
export function caveatsIn({ runs }: Pick<Lesson, 'runs'>, results: Results): string[] {
  const about = new Map<string, string[]>()
  for (const { name } of runs)
    for (const caveat of results.runs[name]?.caveats ?? []) about.set(caveat, [...(about.get(caveat) ?? []), name])
  return [...about].map(([caveat, names]) =>
    runs.length === 1 ? caveat : filled(words.lesson.caveat, { caveat, runs: formatList(names) }),
  )
}
