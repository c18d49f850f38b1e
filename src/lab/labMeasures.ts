import { exchangeMeasures } from './measures/exchange.ts'
import { influenceMeasures } from './measures/influence.ts'
import type { LabMeasure } from './measures/LabMeasure.ts'
import { publicGoodsMeasures } from './measures/publicGoods.ts'

export type { LabMeasure } from './measures/LabMeasure.ts'

/** The catalogue of what can be measured in the laboratory. Schema, errors and documentation are derived from here. */
export const labMeasures: readonly LabMeasure[] = [...publicGoodsMeasures, ...exchangeMeasures, ...influenceMeasures]
