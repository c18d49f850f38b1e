import { useEffect, useRef } from 'preact/hooks'
import { filled, words } from '../words/words.ts'
import { createStage } from './Stage.ts'
import type { LiveState } from './useLive.ts'

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The picture of one world, in which people can be selected. */
export function WorldCanvas({ world, live }: { readonly world: 0 | 1; readonly live: LiveState }) {
  const people = useRef<HTMLCanvasElement>(null)
  const acts = useRef<HTMLCanvasElement>(null)
  const { stages, select, selected } = live
  useEffect(() => {
    const sheets = [people.current!, acts.current!] as const
    const stage = createStage(sheets, world === 0 ? words.live.legend.manners.outreach : null)
    stages[world] = stage
    const resized = new ResizeObserver(() => stage.refresh())
    resized.observe(acts.current!)
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', stage.refresh)
    return () => {
      stages[world] = null
      resized.disconnect()
      dark.removeEventListener('change', stage.refresh)
    }
  }, [stages, world])

  const onClick = (event: MouseEvent) => select(stages[world]?.personAt(event.offsetX, event.offsetY) ?? null, world)
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = arrows[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (arrow) select(stages[world]?.personBeside(selected, ...arrow) ?? null, world)
    else if (event.key === 'Escape') select(null, world)
    else return
    event.preventDefault()
  }
  return (
    <div class="live-sheets">
      <canvas ref={people} />
      <canvas
        ref={acts}
        tabIndex={0}
        role="img"
        aria-label={filled(words.live.canvas, { world: words.live.worldsShort[world] })}
        onClick={onClick}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
