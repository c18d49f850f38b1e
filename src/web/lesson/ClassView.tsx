import { useState } from 'preact/hooks'
import { HeadRow } from '../client/HeadRow.tsx'
import { filled, words } from '../words/words.ts'
import { lessonOf } from './allLessons.ts'
import { columns } from './answersCsv.ts'
import { answersIn, classSummary } from './classSummary.ts'

type Rows = NonNullable<ReturnType<typeof answersIn>>

/** Where a teacher drops the saved answers of a class, and sees what it knew before and after. */
export function ClassView() {
  const { class: said } = words.lesson
  const [people, setPeople] = useState<readonly Rows[]>([])
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const read = async (files: FileList | null | undefined) => {
    const texts = await Promise.all(
      [...(files ?? [])].map(async (file) => ({ name: file.name, text: await file.text() })),
    )
    const found = texts.map(({ name, text }) => ({ name, rows: answersIn(text) }))
    setPeople((before) => [...before, ...found.flatMap(({ rows }) => (rows === null ? [] : [rows]))])
    const message = filled(said.columns, { columns: columns.join(',') })
    setTrouble(
      found.flatMap(({ name, rows }) => (rows === null ? filled(said.unreadable, { file: name, message }) : [])),
    )
  }
  const summary = classSummary(people)
  return (
    <section>
      <h2>{said.title}</h2>
      <p>{said.lead}</p>
      <p>
        <label>
          {said.choose}{' '}
          <input type="file" accept=".csv" multiple onChange={({ currentTarget }) => read(currentTarget.files)} />
        </label>
      </p>
      <div aria-live="polite">
        {trouble.map((message) => (
          <p class="note" key={message}>
            {message}
          </p>
        ))}
        {people.length > 0 && <p>{filled(said.people, { n: people.length })}</p>}
      </div>
      {summary.length > 0 && (
        <div class="scroll">
          <table>
            <HeadRow columns={[said.lesson, said.before, said.after, said.common]} />
            <tbody>
              {summary.map(({ lesson, before, after, misconceptions: [first] }) => (
                <tr key={lesson}>
                  <th scope="row">{lessonOf(lesson)?.title ?? lesson}</th>
                  <td>{filled(said.share, { ...before })}</td>
                  <td>{filled(said.share, { ...after })}</td>
                  <td>{first === undefined ? '' : `${first.idea} (${first.count})`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
