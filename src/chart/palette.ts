/**
 * All colours of the charts by their role, as #rrggbb: `light` on white paper, as pictures are written; `dark` on dark
 * paper, for pages that follow the reader's setting. Strategies are told apart by eyes of every kind in both, and stand
 * out from the paper by at least 3 to 1, text by at least 4.5 to 1 (tests say how far).
 *
 * The light strategies begin with blue, vermilion and green of Okabe & Ito (2008, https://jfly.uni-koeln.de/color/).
 * Their other colours are too pale for lines on white; the rest, and all dark ones, were searched for as the ones that
 * stay furthest from all others and from grey, for colour-blind eyes too, the dark ones among those of a like hue.
 */
export const palette = [
  { role: 'paper', light: '#ffffff', dark: '#14181d' },
  { role: 'text', light: '#1f2328', dark: '#e8eaed' },
  { role: 'quiet', light: '#59636e', dark: '#a3acb7' },
  { role: 'line', light: '#8b949e', dark: '#6f7984' },
  { role: 'grid', light: '#e6e8eb', dark: '#2a3139' },
  { role: 'baseline', light: '#6e7781', dark: '#8c99a3' },
  { role: 'strategy-1', light: '#0072b2', dark: '#75b3f9' },
  { role: 'strategy-2', light: '#d55e00', dark: '#fd9926' },
  { role: 'strategy-3', light: '#009e73', dark: '#56f1be' },
  { role: 'strategy-4', light: '#881144', dark: '#cb405d' },
  { role: 'strategy-5', light: '#776633', dark: '#7e7814' },
  { role: 'strategy-6', light: '#223399', dark: '#c8d5f1' },
  { role: 'strategy-7', light: '#550055', dark: '#496ccb' },
  { role: 'strategy-8', light: '#333300', dark: '#d9d276' },
] as const

export type Role = (typeof palette)[number]['role']

/** The colour of a role on white paper. */
export function light(role: Role): string {
  return palette.find((one) => one.role === role)!.light
}
