/** Where a chart can be about several outcomes, the reader chooses; charts that can follow do. */
export function outcomes(): void {
  const choices = [...document.querySelectorAll<HTMLSelectElement>('.choice select')]
  for (const choice of choices) {
    choice.addEventListener('change', () => {
      for (const other of choices) {
        if (![...other.options].some(({ value }) => value === choice.value)) continue
        other.value = choice.value
        show(other.name, other.value)
      }
    })
  }
}

function show(chart: string, option: string): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    if (figure.dataset.chart === chart) figure.hidden = figure.dataset.option !== option
  }
}
