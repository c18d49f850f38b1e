/** A logger that takes down what Vega or Vega-Lite warn about; `refuse` throws if there is anything. */
export function vegaWarnings() {
  const warnings: string[] = []
  const note = (...parts: readonly unknown[]) => {
    warnings.push(parts.map(String).join(' '))
    return logger
  }
  const ignore = () => logger
  const logger = { level: () => logger, warn: note, error: note, info: ignore, debug: ignore } as never
  return {
    logger,
    refuse: () => {
      if (warnings.length > 0) throw new Error(`Vega warns about a chart: ${warnings.join('; ')}`)
    },
  }
}
