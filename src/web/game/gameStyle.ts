/** The table of the public goods game. */
export const gameStyle = `
.game { margin: 0 0 2rem; padding: 1rem 1.25rem 1.25rem; border: 1px solid var(--line); border-radius: var(--round); }
.game h3 { margin: 0 0 0.75rem; font-size: 1.25rem; line-height: 1.25; }
.game h3 small { display: block; color: var(--quiet); font-size: 0.875rem; font-weight: 400; }
.game .head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; }
.game h3:focus { outline: 0; }
.game .head { align-items: baseline; }
.game .head p { margin: 0 0 0.75rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.scene { display: block; width: 100%; height: auto; }
.scene text { text-anchor: middle; font-size: 13px; fill: var(--ink); }
.scene .gift { font-size: 15px; font-weight: 700; font-variant-numeric: tabular-nums; }
.scene .has { fill: var(--quiet); font-variant-numeric: tabular-nums; }
.seat-0 { --own: var(--chart-strategy-1); }
.seat-1 { --own: var(--chart-strategy-3); }
.seat-2 { --own: var(--chart-strategy-5); }
.seat-3 { --own: var(--chart-strategy-4); }
.seat-0 .name { font-weight: 700; }
.coin { fill: var(--tint); stroke: var(--line); stroke-width: 0.5; transition: fill 0.15s; }
.coin.given { fill: var(--own); stroke: none; }
.seat-0 .coin { transition-delay: 0s !important; }
.scene .pot text { text-anchor: start; fill: var(--quiet); font-variant-numeric: tabular-nums; }
.pot .room { fill: var(--tint); }
.pot .share { fill: var(--own); transition: width 0.5s, x 0.5s; }
.pot .back .share { transition-delay: 0.5s; }
.face { fill: var(--own); }
.features { transition: transform 0.3s; }
.features circle { fill: var(--paper); }
.features path { fill: none; stroke: var(--paper); stroke-width: 2.4; stroke-linecap: round; }
.taken path { fill: none; stroke: var(--chart-strategy-2); stroke-width: 2; }
.taken .head { fill: var(--chart-strategy-2); stroke: none; }
.scene .taken text { fill: var(--ink); font-weight: 700; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
@media (prefers-reduced-motion: no-preference) { .taken { animation: taken 0.4s 0.2s both; } }
@keyframes taken { from { opacity: 0; transform: translateY(-8px); } }
.game .told p { margin: 0 0 0.25rem; }
.game .told:not(:empty) { margin: 0.5rem 0 1rem; }
.decide { margin: 0.75rem 0 0; }
fieldset.decide { padding: 0; margin-inline: 0; border: 0; min-width: 0; }
.decide legend { padding: 0; }
.decide label, .decide legend { display: block; margin: 0 0 0.25rem; font-weight: 600; }
.stepper button { flex: none; width: var(--touch); padding: 0; font-size: 1.25rem; }
.targets { list-style: none; margin: 0 0 1rem; padding: 0; max-width: 26rem; }
.targets li { display: flex; align-items: center; justify-content: space-between; gap: 0.75rem; padding: 0.25rem 0; border-bottom: 1px solid var(--line); }
.stepper { display: inline-flex; align-items: center; gap: 0.25rem; flex: none; }
.decide label + .stepper { display: flex; gap: 0.75rem; max-width: 30rem; }
.stepper output { min-width: 2rem; text-align: center; font-weight: 700; font-variant-numeric: tabular-nums; }
.game .main-action { min-width: 12rem; }
.strip { margin: 1.5rem 0 0; padding-top: 0.75rem; border-top: 1px solid var(--line); }
.strip figcaption { margin: 0 0 0.5rem; font-size: 0.875rem; }
.strip svg { display: block; height: 4.875rem; max-width: 100%; }
.strip .room { fill: var(--tint); }
.strip .mean { fill: var(--chart-baseline); }
.strip circle { fill: var(--chart-strategy-1); stroke: var(--paper); stroke-width: 1.5; }
.strip text { text-anchor: middle; font-size: 11px; fill: var(--quiet); }
.strip .of-own { font-weight: 700; color: var(--chart-strategy-1); }
.strip .of-mean { font-weight: 700; color: var(--quiet); }
.outcome { margin: 0 0 1.25rem; }
.outcome th { font-weight: 400; color: var(--quiet); }
.outcome td { font-size: 1.125rem; font-weight: 700; }
.game .chart { padding: 0; border: 0; }
@media (min-width: 52rem) {
  .game.playing { display: grid; grid-template-columns: 25rem minmax(0, 1fr); grid-template-rows: auto auto 1fr; gap: 0 2rem; }
  .game.playing .head { grid-column: 1 / 3; }
  .game.playing .beside { grid-column: 2; grid-row: 2 / span 2; }
  .game.playing .told:not(:empty) { margin-top: 0; }
}
@media (max-width: 34rem) {
  .game { padding: 0.75rem 0.75rem 1rem; }
  .game .main-action { width: 100%; }
}
`
