import { engine, flagshipPlan, mixed } from '../engine.mjs'
import { interleaved, median, timed } from '../measure.mjs'

const { circles, graphFromCircles, keyFromSeed } = engine

export default {
  title: 'drawing the network: circles of 9 people, 2.4 a person, and the graph of who knows whom',
  async run({ quick }) {
    const { size, perPerson, bridges } = flagshipPlan().network
    const rows = []
    for (const people of quick ? [100_000] : [100_000, 1_000_000]) {
      const settings = { people, founders: mixed(people).members, size, perPerson, bridges }
      let ties = 0
      const { both } = await interleaved(
        {
          both: () => {
            const drawn = timed(() => circles(settings, keyFromSeed('bench'), 0))
            const graph = timed(() => graphFromCircles(drawn.result, people, 0.3))
            ties = graph.result.neighbours.length / 2
            return { circles: drawn.seconds, graph: graph.seconds }
          },
        },
        people === 100_000 ? 5 : 3,
      )
      const label = `${people.toLocaleString('en')} people`
      rows.push(
        { what: `${label}: circles`, value: median(both.map((run) => run.circles)), unit: 's' },
        { what: `${label}: graph`, value: median(both.map((run) => run.graph)), unit: 's', note: `${ties} ties` },
      )
    }
    return rows
  },
}
