import { useEffect, useState } from 'preact/hooks'
import type { Chart } from '../../chart/Chart.ts'
import { words } from '../words/words.ts'
import { drawChart } from './drawChart.ts'
import { HeadRow } from './HeadRow.tsx'

/** A chart of the report with its caption, and the numbers that it shows for those who prefer a table. */
export function ChartFigure({ chart }: { readonly chart: Chart }) {
  const [svg, setSvg] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    setSvg(null)
    drawChart(chart).then((drawn) => {
      if (wanted) setSvg(drawn)
    })
    return () => {
      wanted = false
    }
  }, [chart])
  const { columns, rows } = chart.table
  return (
    <figure class="chart">
      {svg === null ? (
        <p class="quiet">{words.chart.drawing}</p>
      ) : (
        // Drawn by Vega from numbers and names, which it escapes.
        <div role="img" aria-label={chart.alt} dangerouslySetInnerHTML={{ __html: svg }} />
      )}
      <figcaption>{chart.caption}</figcaption>
      <details>
        <summary>{words.chart.numbers}</summary>
        <div class="scroll">
          <table>
            <HeadRow columns={columns} />
            <tbody>
              {rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, k) => (
                    <td key={columns[k]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
