import type { TopLevelSpec } from 'vega-lite'
import { vegaWarnings } from './vegaWarnings.ts'

/** What Vega draws; plain JSON. */
export type VegaSpec = ReturnType<typeof import('vega-lite')['compile']>['spec']

/**
 * The Vega specification that a Vega-Lite specification stands for.
 *
 * @throws Error when the specification is invalid, or Vega-Lite warns about it: it draws something wrong quietly otherwise
 */
export async function compileChart(spec: TopLevelSpec): Promise<VegaSpec> {
  const { compile } = await loadVegaLite()
  const { logger, refuse } = vegaWarnings()
  const compiled = compile(spec, { logger }).spec
  refuse()
  return compiled
}

/** Vega-Lite takes a while to load: only those who draw wait for it. */
export function loadVegaLite(): Promise<typeof import('vega-lite')> {
  return import('vega-lite')
}
