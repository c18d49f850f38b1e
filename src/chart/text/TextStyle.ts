/** How charts are written where there is nothing but text. */
export interface TextStyle {
  readonly symbols: Symbols
  /** Puts text into a colour such as "#0072b2"; gives it back as it is where there are no colours. */
  readonly paint: (text: string, colour: string) => string
}

/** What charts of text are made of: one column each. */
export interface Symbols {
  /** The zone of differences that are too small to matter, and the line at 0. */
  readonly zone: string
  readonly zero: string
  /** A 95 % interval and the mean in it. */
  readonly interval: string
  readonly mean: string
  readonly event: string
  readonly ellipsis: string
  /** From the lowest to the highest. */
  readonly heights: string
  /** Sentences in these symbols. */
  readonly words: (text: string) => string
}

export const unicode: Symbols = {
  zone: '░',
  zero: '│',
  interval: '━',
  mean: '◆',
  event: '▲',
  ellipsis: '…',
  heights: '▁▂▃▄▅▆▇█',
  words: (text) => text,
}

/** For terminals that know no other characters. Names that somebody gave stay as they are. */
export const ascii: Symbols = {
  zone: ':',
  zero: '|',
  interval: '=',
  mean: 'O',
  event: '^',
  ellipsis: '..',
  heights: '_.-~=+*#',
  words: (text) => text.replaceAll('−', '-').replaceAll(/[“”]/g, '"').replaceAll('±', '+/-'),
}
