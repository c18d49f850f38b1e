import { useId, useRef, useState } from 'preact/hooks'
import { save } from '../../report/client/save.ts'
import { codeOf } from '../draft/link.ts'
import { presets, presetTitle, watched } from '../draft/presets.ts'
import { filled, words } from '../words/words.ts'
import { AddOne } from './AddOne.tsx'
import { CopyField } from './CopyField.tsx'
import { Group } from './Group.tsx'
import { NameField } from './NameField.tsx'
import { textsOf } from './textsOf.ts'
import type { Edited } from './useDraft.ts'

/** Beginning anew, opening, saving and sharing. */
export function FileTools({ edited }: { readonly edited: Edited }) {
  const { draft } = edited
  const text = words.sandbox.file
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <Group title={text.title}>
      {() => (
        <>
          <AddOne
            label={text.begin}
            action={text.beginHere}
            options={presets.map((name) => {
              const { title, question } = presetTitle(name)
              return { value: name, label: title, sentence: question }
            })}
            onAdd={edited.begin}
          />
          <p class="about">{filled(text.beginAbout, { n: watched })}</p>
          <p class="buttons">
            <button type="button" onClick={() => chooser.current?.click()}>
              {text.open}
            </button>
            <button type="button" onClick={() => save(draft.file, new Blob([draft.text], { type: 'text/yaml' }))}>
              {text.save}
            </button>
            <input
              ref={chooser}
              type="file"
              class="unseen"
              tabIndex={-1}
              aria-hidden="true"
              multiple
              accept=".yaml,.yml,.csv"
              onChange={async ({ currentTarget }) => {
                edited.open(await textsOf(currentTarget.files))
                currentTarget.value = ''
              }}
            />
          </p>
          <p class="about">{text.saveAbout}</p>
          <NameField
            label={text.scenarioTitle}
            name={edited.scenario.title}
            longest={200}
            onRename={(value) => edited.edit([{ path: ['title'], value }])}
          />
          <Share edited={edited} />
          <TheText edited={edited} />
        </>
      )}
    </Group>
  )
}

/** The draft as a link and as a code, and a code of somebody else. */
function Share({ edited }: { readonly edited: Edited }) {
  const id = useId()
  const [shared, setShared] = useState<{ readonly of: string; readonly code: string } | null>(null)
  const [code, setCode] = useState('')
  const text = words.sandbox.file
  const { draft } = edited
  const show = async () => {
    const code = await codeOf(draft.text)
    setShared({ of: draft.text, code })
    history.replaceState(null, '', `#s=${code}`)
  }
  return (
    <>
      <p class="buttons">
        <button type="button" onClick={show}>
          {text.share}
        </button>
      </p>
      {shared !== null && shared.of === draft.text && (
        <>
          <CopyField label={text.link} value={`${location.href.replace(/#.*$/s, '')}#s=${shared.code}`} />
          <CopyField label={text.code} value={shared.code} />
          <p class="about">{text.codeAbout}</p>
        </>
      )}
      <form
        class="name-field"
        onSubmit={(event) => {
          event.preventDefault()
          edited.openCode(code)
        }}
      >
        <label for={id}>{text.openCode}</label>
        <span class="pair">
          <input id={id} type="text" value={code} onInput={({ currentTarget }) => setCode(currentTarget.value)} />
          <button type="submit" disabled={code.trim() === ''}>
            {text.openCodeHere}
          </button>
        </span>
      </form>
    </>
  )
}

/** The file itself, for those who would rather write. */
function TheText({ edited }: { readonly edited: Edited }) {
  const { draft } = edited
  const id = useId()
  const [written, setWritten] = useState<string | null>(null)
  const text = words.sandbox.file
  return (
    <Group title={text.text}>
      {() => (
        <>
          <label for={id}>{draft.file}</label>
          <textarea
            id={id}
            class="the-text"
            rows={24}
            spellcheck={false}
            value={written ?? draft.text}
            onInput={({ currentTarget }) => setWritten(currentTarget.value)}
          />
          <p class="buttons">
            <button
              type="button"
              disabled={written === null || written === draft.text}
              onClick={() => edited.open([{ path: draft.file, text: written! }, ...logsOf(draft.logs)])}
            >
              {text.take}
            </button>
            <button type="button" class="bare" disabled={written === null} onClick={() => setWritten(null)}>
              {text.discard}
            </button>
          </p>
        </>
      )}
    </Group>
  )
}

function logsOf(logs: Readonly<Record<string, string>>) {
  return Object.entries(logs).map(([path, text]) => ({ path: path.replace(/^.*[/\\]/, ''), text }))
}
