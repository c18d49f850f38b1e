import type { SourceFile } from '../../scenario/SourceFile.ts'

/** Files that somebody chose or dropped as texts, by their names: a page is told no folders. */
export function textsOf(files: FileList | null | undefined): Promise<SourceFile[]> {
  return Promise.all([...(files ?? [])].map(async (file) => ({ path: file.name, text: await file.text() })))
}
