import { channels } from '../../../model/channels.ts'
import type { Values } from '../Values.ts'
import { type ChoiceControl, editAt, inWords } from './Control.ts'

/** A switch for each channel of the catalogue. A channel that is on, as all are by default, goes without saying. */
export function channelControls(
  values: Values,
  catalogue: Readonly<Record<string, string>> = channels,
): ChoiceControl[] {
  return Object.entries(catalogue).map(([name, sentence]) => {
    const path = ['channels', name]
    return {
      kind: 'choice',
      path,
      name: inWords(name),
      sentence,
      options: [
        { value: 'yes', sentence: '' },
        { value: 'no', sentence: '' },
      ],
      value: values.at(path) ?? 'yes',
      optional: true,
      written: values.says(path),
      edits: (to) => editAt(path)(to === 'yes' ? null : to),
    }
  })
}
