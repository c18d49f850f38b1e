import { renderSvg } from '../../src/node/renderSvg.ts'
import { remembered } from '../remembered.ts'

/**
 * The picture of a specification as SVG text, as `renderSvg` draws it: once for all tests of a worker. Comparisons that
 * differ in one thing have most of their charts in common, and drawing one takes 30 ms.
 */
export const drawnOnce = remembered(renderSvg)
