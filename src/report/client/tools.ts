import { csv } from './csv.ts'
import { picture } from './picture.ts'
import { save } from './save.ts'
import type { Tooltip } from './tooltip.ts'

/** The buttons below each chart: its picture to be pasted somewhere, its numbers as a file. */
export function tools({ say }: Tooltip): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-file]')) {
    const file = figure.dataset.file!
    const on = (what: string, act: () => Promise<string>) =>
      figure.querySelector(`[data-tool="${what}"]`)?.addEventListener('click', async ({ currentTarget }) => {
        const done = await act()
        answer(currentTarget as HTMLElement, done)
        say(done)
      })
    on('picture', async () => {
      const drawing = [...figure.querySelectorAll<SVGSVGElement>('.drawing > svg')]
      const made = picture(drawing.find((svg) => svg.getBoundingClientRect().width > 0)!)
      if (await copied(made)) return 'Copied'
      save(`${file}.png`, await made)
      return 'Saved'
    })
    on('csv', async () => {
      const text = csv(figure.querySelector<HTMLTableElement>('.numbers table')!)
      save(`${file}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }))
      return 'Saved'
    })
  }
}

/** Puts a picture onto the clipboard; false where that is not allowed, as it may be for a page opened from a disk. */
async function copied(made: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': made })])
    return true
  } catch {
    return false
  }
}

/** What a button did stands on it for a while. */
function answer(button: HTMLElement, done: string): void {
  const words = button.dataset.words ?? button.textContent!
  button.dataset.words = words
  button.textContent = done
  setTimeout(() => {
    button.textContent = words
  }, 2000)
}
