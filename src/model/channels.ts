/** The five ways in which people move each other. Each can be switched off in a scenario (`channels: {mood: no}`). */
export const channels = {
  positive_reciprocity: 'Experienced kindness raises the willingness to pay for others.',
  negative_reciprocity: 'Experienced harm lowers the willingness to pay for others.',
  normative_influence: 'House rules, what others do and expected sanctions weigh on choices.',
  informational_influence: 'What others and the official voice say moves beliefs about the brand.',
  mood: 'Acts received and seen move the mood, which colours how everybody is treated.',
} as const

export type Channel = keyof typeof channels

/** Which channels are on. */
export type Switches = Readonly<Record<Channel, boolean>>

export const allOn: Switches = {
  positive_reciprocity: true,
  negative_reciprocity: true,
  normative_influence: true,
  informational_influence: true,
  mood: true,
}
