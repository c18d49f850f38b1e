import { useEffect, useState } from 'preact/hooks'
import { chartWidth } from '../../chart/Chart.ts'

const narrow = '(max-width: 34rem)'

/** The width for which charts are to be drawn on this screen, see `chartWidth`. */
export function useChartWidth(): number {
  const [isNarrow, setIsNarrow] = useState(() => matchMedia(narrow).matches)
  useEffect(() => {
    const query = matchMedia(narrow)
    const follow = () => setIsNarrow(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return isNarrow ? chartWidth.narrow : chartWidth.wide
}
