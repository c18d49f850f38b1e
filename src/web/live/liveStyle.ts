/** The live view: two worlds beside each other; on a phone held upright below each other, both as high as fits at once. */
export const liveStyle = `
.live { margin: 1rem 0 2rem; container-type: inline-size; }
.live-stage { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
.live-aside > :first-child { margin-top: 0; }
@container (min-width: 70rem) {
  .live-stage { grid-template-columns: minmax(0, 1fr) 22rem; grid-template-rows: auto auto 1fr; align-items: start; }
  .live-aside { grid-column: 2; grid-row: 1 / span 3; }
  .live-aside p, .live-aside li, .live-aside td, .live-aside th { font-size: 0.9375rem; }
}
.live-controls { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
.live-speed { display: flex; align-items: center; gap: 0.5rem; min-width: 15rem; flex: 0 1 20rem; }
.live-speed-name { flex: none; width: 5.5rem; color: var(--quiet); font-size: 0.9375rem; }
.live-keys { margin: 0; flex: 1 1 20rem; }
.live-day { margin: 0.75rem 0; font-size: 1.25rem; font-variant-numeric: tabular-nums; max-width: none; }
.live-differing { margin-inline-start: 0.5rem; color: var(--quiet); font-size: 1rem; }
.live-event { margin-inline-start: 0.5rem; padding: 0.125rem 0.5rem; background: var(--note); border-radius: var(--round); font-size: 1rem; }
.live-worlds { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; }
.live-world { display: grid; grid-template-rows: subgrid; grid-row: span 2; margin: 0; padding: 0.75rem; border: 1px solid var(--line); border-radius: var(--round); background: var(--chart-paper); min-width: 0; }
.live-world figcaption { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; margin: 0 0 0.5rem; padding-inline-start: 0.75rem; border-inline-start: 0.25rem solid; color: var(--quiet); font-variant-numeric: tabular-nums; }
.live-world strong { color: var(--ink); }
.live-world-0 figcaption { border-color: var(--chart-strategy-1); }
.live-world-1 figcaption { border-color: var(--chart-baseline); }
.live-sheets { position: relative; width: 100%; max-width: 78vh; aspect-ratio: 1; margin: 0 auto; }
.live-sheets canvas { position: absolute; inset: 0; width: 100%; height: 100%; cursor: pointer; touch-action: manipulation; border-radius: var(--round); }
.live-course { min-width: 0; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: var(--round); background: var(--chart-paper); }
.live-course svg { display: block; font-size: 12px; fill: var(--quiet); font-variant-numeric: tabular-nums; }
.live-measure { margin: 0 0 0.5rem; max-width: none; }
.live-span { fill: var(--note); stroke: none; }
.live-grid { stroke: var(--chart-grid); }
.live-line { fill: none; stroke-width: 2; stroke-linejoin: round; }
.live-line-0 { stroke: var(--chart-strategy-1); stroke-width: 2; }
.live-line-1 { stroke: var(--chart-baseline); stroke-width: 5; opacity: 0.6; }
.live-name { font-weight: 600; font-size: 13px; }
.live-name-0 { fill: var(--chart-strategy-1); }
.live-name-1 { fill: var(--chart-quiet); }
.live-difference { margin: 0.25rem 0 0; font-weight: 600; max-width: none; }
.live-person { margin: 1rem 0; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: var(--round); }
.live-person h3 { margin: 0 0 0.5rem; font-size: 1.25rem; }
.live-person h4 { margin: 0.75rem 0 0.25rem; font-size: 1rem; }
.live-person .scroll { max-height: none; }
.live-aside { position: relative; }
.live-person th { font-weight: 400; color: var(--quiet); vertical-align: top; min-width: 8rem; }
.live-person details { margin-top: 0.5rem; }
.live-nobody { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 1rem; }
.live-nobody > p { margin: 0; }
.live-chooser { margin: 0 0 0.75rem; }
.live-chooser select { max-width: 14rem; }
.live-today .live-acts { max-height: 24rem; overflow: auto; }
.live-story { padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: var(--round); }
.live-story h3 { margin: 0 0 0.5rem; }
.live-story ol { margin: 0; padding: 0; list-style: none; max-width: none; }
.live-story li + li { margin-top: 0.25rem; padding-inline-start: 1.5rem; }
.live-story li + li::before { content: '→'; margin-inline: -1.5rem 0.5rem; color: var(--quiet); }
.live-look { border: 0; padding: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; }
.live-look [aria-pressed='true'] { border-color: var(--link); box-shadow: inset 0 0 0 1px var(--link); font-weight: 600; }
.live-told { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0 2rem; }
.live-causes { margin: 0; padding-inline-start: 1rem; list-style: '← '; }
.live-causes li { margin: 0; }
.live-acts { padding-inline-start: 1.25rem; margin: 0 0 0.75rem; }
.live-acts li { margin-bottom: 0.5rem; }
.live-legend { font-size: 0.9375rem; }
.live-legend ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; max-width: none; margin: 0 0 0.5rem; }
.live-legend li { display: flex; align-items: center; gap: 0.375rem; }
.live-aside .live-scale > :first-child { flex-basis: 100%; }
.live-scale { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.5rem; margin: 0 0 0.5rem; }
.live-digest { overflow-wrap: anywhere; }
@media (max-width: 44rem) {
  .live-worlds { gap: 0 0.5rem; margin: 0 -0.5rem; }
  .live-world { padding: 0.25rem; }
  .live-world figcaption { margin: 0.25rem 0.25rem 0.5rem; font-size: 0.875rem; }
  .live-keys, .live-speed-name { display: none; }
  .live-controls { position: sticky; top: 0; z-index: 2; flex-wrap: nowrap; padding: 0.5rem 0; background: var(--paper); }
  .live-controls button { padding: 0.25rem 0.875rem; }
  .live-word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .live-speed { flex: 1 1 6rem; min-width: 0; }
  .live-day { margin: 0.25rem 0 0.5rem; font-size: 1.125rem; }
  .live-event { font-size: 0.875rem; white-space: nowrap; }
  .live-differing { display: block; margin-inline-start: 0; font-size: 0.8125rem; }
}
@media (max-width: 44rem) and (orientation: portrait) {
  .live-worlds { grid-template-columns: minmax(0, 1fr); gap: 0.5rem; }
  .live-world { grid-template: auto / minmax(0, 1fr) auto; grid-row: auto; align-items: start; }
  .live-world figcaption { display: block; font-size: 0.875rem; line-height: 1.4; padding-inline-start: 0.5rem; overflow-wrap: break-word; }
  .live-world figcaption span { display: block; margin-top: 0.25rem; }
  .live-sheets { width: clamp(10rem, (100svh - 10.5rem) / 2, 100vw - 8.5rem); max-width: none; }
}
@media (max-height: 30rem) and (orientation: landscape) { .live-sheets { max-width: max(11rem, 100svh - 12.5rem); } }
`
