import type { Lesson } from './lessonSchema.ts'

/** What was found, and where it is published. The page follows no link by itself. */
export function Studies({ studies }: { readonly studies: Lesson['study'] }) {
  return (
    <ul class="studies">
      {studies.map(({ cite, found, doi, url }) => {
        const address = doi === undefined ? url : `doi.org/${doi}`
        return (
          <li key={cite}>
            {found}{' '}
            <cite>
              {cite}
              {address !== undefined && (
                <>
                  {' '}
                  <a href={`https://${address}`} rel="noreferrer">
                    {address}
                  </a>
                </>
              )}
            </cite>
          </li>
        )
      })}
    </ul>
  )
}
