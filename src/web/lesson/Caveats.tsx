import { caveatsIn } from './caveatsIn.ts'
import type { Lesson } from './lessonSchema.ts'
import type { Results } from './Results.ts'

/** What has to be seen with what came out, below it. */
export function Caveats({ lesson, results }: { readonly lesson: Lesson; readonly results: Results }) {
  return caveatsIn(lesson, results).map((caveat) => (
    <p class="quiet" key={caveat}>
      {caveat}
    </p>
  ))
}
