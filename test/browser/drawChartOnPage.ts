import { drawChart } from '../../src/web/client/drawChart.ts'

/** For a page that tests open: draws a chart as the playground does. */
Object.assign(globalThis, { drawn: drawChart })
