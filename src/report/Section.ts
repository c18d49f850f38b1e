import type { Html } from './html.ts'

/** A part of a page with a heading of its own, which the list of contents names. */
export interface Section {
  /** Its id in the page. */
  readonly id: string
  readonly title: string
  /** A shorter title for the list of contents. */
  readonly short?: string
  readonly body: Html
}
