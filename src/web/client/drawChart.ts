import { loader, parse, View } from 'vega'
import { expressionInterpreter } from 'vega-interpreter'
import { compile } from 'vega-lite'
import type { Chart } from '../../chart/Chart.ts'
import { withVariables } from '../../chart/chartVariables.ts'
import { leanSvg } from '../../chart/leanSvg.ts'

/** Draws a chart of the report as SVG text that follows the colours of the page, without evaluating any code. */
export async function drawChart({ spec }: Chart): Promise<string> {
  const compiled = compile(spec).spec
  const view = new View(parse(compiled, {}, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
    loader: { ...loader(), load: (uri: string) => Promise.reject(new Error(`charts load nothing: ${uri}`)) },
  })
  try {
    return withVariables(leanSvg(await view.toSVG()))
  } finally {
    view.finalize()
  }
}
