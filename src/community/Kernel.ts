import wasm from '../kernel/kernel.wasm'
import type { Community } from './Community.ts'
import { hearAnnouncement } from './hear.ts'
import { meet } from './meet.ts'
import type { Column } from './sections.ts'

/**
 * The C program of the day loop (`src/kernel`), compiled to WebAssembly: it lives the members’ part of the days of one
 * community, to the same bits as `liveStep`. Whatever grows with the number of people, ties or acts lies in its memory.
 */
export interface Kernel {
  readonly memory: WebAssembly.Memory
  readonly program: Program
  /** Whether nothing has been written to its memory yet: what a used one takes of the machine, it takes anyway. */
  isZero: boolean
  /** Where columns lie that never move, by the names of their sections. */
  places: ReadonlyMap<string, Place>
  /** Where the constants of the community lie, which no day changes: from `first` to before `end`. */
  constants: { readonly first: number; readonly end: number }
  /** Whose days it lives, and the buffer of which its columns are views: when the memory grows there is another one. */
  owner: Community
  viewed: ArrayBuffer
}

/** A column: where it begins, and an empty array of its kind; one with numbers would keep them for as long as it lives. */
export interface Place {
  readonly at: number
  readonly length: number
  readonly like: Column
}

/** What `src/kernel/kernel.c` exports. */
interface Program {
  readonly wipe: (from: number, end: number) => void
  readonly nextPage: (from: number, end: number, isEmpty: boolean) => number
  readonly clear: (staying: number) => void
  readonly reserve: (bytes: number) => number
  readonly used: () => number
  readonly begin: (sections: number, bytes: number) => void
  readonly lists: () => number
  readonly ties: () => number
  readonly actLog: () => number
  readonly tally: () => number
  readonly makeRoomFor: (needs: number, exposures: number, acts: number, logged: number) => void
  readonly active: (since: number) => number
  readonly digest: (a: number, b: number) => number
  readonly step: (step: number, day: number, isFirst: boolean, announcements: number, isBackward: boolean) => void
}

const pageBytes = 65_536
const mostPages = 65_536

/** Those whose communities have been left, to be used again: the system takes its time to give out new memory. */
const spare: Kernel[] = []

/** Compiled once: it takes a tenth of a second. */
const compiled: { program?: WebAssembly.Module } = {}

/** Compiles the program, for whoever has the time before it is needed. */
export function prepareKernel(): WebAssembly.Module {
  compiled.program ??= new WebAssembly.Module(wasm)
  return compiled.program
}

/**
 * A program without a community.
 *
 * @param bytes - the memory that it has at first; what is not used costs nothing
 * @param staying - how many bytes at the beginning the caller will write over
 * @param onMoved - makes the columns of the owner views of the memory as it is now
 */
export function startKernel(bytes: number, onMoved: (kernel: Kernel) => void, staying = 0): Kernel {
  const known = spare.pop()
  if (known !== undefined && known.memory.buffer.byteLength >= bytes) {
    known.program.clear(staying)
    known.isZero = false
    return known
  }
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes), maximum: mostPages })
  const owner = () => {
    if (memory.buffer !== kernel.viewed) onMoved(kernel)
    return kernel.owner
  }
  const { exports } = new WebAssembly.Instance(prepareKernel(), {
    env: { memory },
    engine: {
      hear: (person: number, which: number) => hearAnnouncement(owner(), person, kernel.owner.announcements[which]),
      meet: (person: number) => meet(owner(), person),
    },
  })
  const program = exports as unknown as Program
  const kernel = { memory, program, isZero: true, viewed: memory.buffer } as Kernel
  return kernel
}

/** Gives back the memory of a community, which cannot be used any more. */
export function leave({ kernel }: Community): void {
  if (kernel !== null) spare.push(kernel)
}
