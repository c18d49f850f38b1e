import { channels, type Switches } from '../../model/channels.ts'
import { map, yesNo } from './leaf.ts'

/** Which ways of moving each other are on; all are, unless it is said otherwise. */
export function channelSwitches() {
  const rows = Object.entries(channels).map(([name, sentence]) => [
    name,
    yesNo(`${sentence} no switches it off.`).prefault('yes'),
  ])
  return map('a map such as {mood: no}', Object.fromEntries(rows))
    .meta({ description: 'The ways in which people move each other, each with a switch.' })
    .transform((switches) => switches as Switches)
}
