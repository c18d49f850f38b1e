/**
 * Whether the text of a file is that of an experiment rather than a scenario: it has a key that only experiments have,
 * as every part of one has that says anything but a title.
 */
export function isExperiment(text: string): boolean {
  return /^(experiment|design|arms|published|outreach|subjects|follow_from|follow_up|counted):/m.test(text)
}
