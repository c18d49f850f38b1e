/**
 * What the first week brings without any outreach, by the names of measures that have daily values: of flows the sum, of
 * levels the mean; null where no day had a value.
 */
export type Week = Readonly<Record<string, number | null>>
