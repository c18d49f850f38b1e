import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

export interface GroupProps {
  readonly title: string
  readonly about?: string
  /** What it holds, drawn when it is open for the first time. */
  readonly children: () => ComponentChildren
  readonly open?: boolean
}

/** Controls that belong together, which can be put away. */
export function Group({ title, about, children, open = false }: GroupProps) {
  const [isOpen, setIsOpen] = useState(open)
  return (
    <details class="group" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && (
        <div class="group-body">
          {about !== undefined && <p class="quiet">{about}</p>}
          {children()}
        </div>
      )}
    </details>
  )
}
