const DAY = 86_400_000

/**
 * A horizontal axis of dates when the scenario says when it `starts`, else of weeks since the start.
 *
 * @param length of the axis in pixels, roughly
 */
export function timeAxis(starts: string | null, days: number, length: number) {
  if (starts === null) {
    const [unit, step] = days < 21 ? ['days', 1] : ['weeks', 7]
    return {
      at: (day: number) => day / step,
      x: {
        field: 'at',
        type: 'quantitative' as const,
        scale: { nice: false, zero: false },
        axis: {
          title: `${unit} since the start`,
          grid: false,
          tickCount: Math.round(length / 50),
          tickMinStep: 1,
        },
      },
    }
  }
  const first = Date.parse(starts)
  const short = days < 70
  // Months read best with their year below the first one and below each January.
  const month =
    "[utcFormat(datum.value, '%b'), datum.index === 0 || utcmonth(datum.value) === 0 ? utcFormat(datum.value, '%Y') : '']"
  return {
    at: (day: number) => first + day * DAY,
    x: {
      field: 'at',
      type: 'temporal' as const,
      scale: { type: 'utc' as const, nice: false as const },
      axis: {
        title: null,
        grid: false,
        tickCount: short ? Math.round(length / 70) : Math.min(Math.round(days / 30), Math.round(length / 45)),
        labelExpr: short ? "utcFormat(datum.value, '%-d %b')" : month,
      },
    },
  }
}
