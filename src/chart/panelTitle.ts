import { wrap } from './wrap.ts'

/** The name above one of several panels. */
export function panelTitle(name: string, width: number) {
  return { text: wrap(name, width, 13, 2), fontSize: 13, lineHeight: 17, frame: 'group' as const, offset: 8 }
}
