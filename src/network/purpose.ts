/** What each random draw of the network is for. Draws of different purposes never share bits. All are made at step 0. */
export const purpose = {
  /** How attractive a neighbourhood of the ring is to founding members. Keyed by neighbourhood. */
  neighbourhoodWeight: 900,
  /** A ring position's time in the race for founding members. Keyed by position. */
  founderRace: 901,
  /** Whether a person takes the place that the fraction of `perPerson` promises. Keyed by person. */
  extraPlace: 902,
  /** How far a person strays from their position for a further circle. Keyed by person and layer. */
  stray: 903,
  /** Whether a place becomes a bridge. Keyed by person and circle. */
  bridge: 904,
  /** In which order bridges look for a place to swap with. Keyed by person and circle. */
  bridgePartner: 905,
  /** Whether a person is in the sample on which a measure is taken. Keyed by person. */
  sample: 906,
} as const
