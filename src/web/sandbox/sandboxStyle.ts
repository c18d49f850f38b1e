/** The sandbox: what is simulated on the left, what becomes of it on the right; one column on a phone. */
export const sandboxStyle = `
.sandbox { display: grid; gap: 1.5rem 2rem; grid-template-columns: minmax(0, 1fr); }
.sandbox-head h1 { font-size: 1.75rem; margin: 0 0 0.25rem; }
.sandbox-head .note { margin-top: 1rem; }
.sandbox-live .live { margin-top: 0; }
@media (max-width: 40rem) { html:not(.projector) .project { display: none; } }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; max-width: none; margin: 0; }
.group { border-top: 1px solid var(--line); }
.sandbox-settings > .group:last-child { border-bottom: 1px solid var(--line); }
.group > summary { display: flex; align-items: center; gap: 0.5rem; font-weight: 600; color: var(--ink); list-style: none; }
.group > summary::-webkit-details-marker { display: none; }
.group > summary::before { content: ''; width: 0.5rem; height: 0.5rem; border: solid var(--quiet); border-width: 0 2px 2px 0; transform: rotate(-45deg); }
.group[open] > summary::before { transform: rotate(45deg); }
.group .group { margin-inline-start: 1rem; }
.group-body { padding: 0 0 1rem; }
.group-body .buttons { margin: 0.5rem 0; }
.group-body > h3:first-child, .group-body section h3 { margin-top: 0.5rem; }
.field { display: grid; grid-template-columns: minmax(min-content, 1fr) minmax(0, auto); align-items: center; gap: 0 0.75rem; padding: 0.5rem 0; }
.field > label { font-weight: 500; overflow-wrap: normal; }
.field .amount { min-width: 0; display: flex; align-items: center; gap: 0.375rem; }
.field .amount input[type='text'] { width: 6rem; text-align: end; font-variant-numeric: tabular-nums; }
.field .unit { color: var(--quiet); font-size: 0.875rem; }
.field > .slider, .field > .ends, .field > .about, .field > .wrongs { grid-column: 1 / -1; }
.field .ends { gap: 1rem; margin: -0.375rem 0 0.25rem; font-size: 0.875rem; line-height: 1.3; }
.field .ends span:last-child { text-align: end; }
.slider { display: flex; align-items: center; gap: 0.75rem; }
.moved { font-weight: 600; font-variant-numeric: tabular-nums; }
.leave-out { min-width: var(--touch); padding: 0; margin-inline: -0.25rem -0.5rem; }
.field select { max-width: 14rem; min-width: 0; flex: 0 1 auto; }
.field input[type='checkbox'] { width: 1.5rem; height: 1.5rem; margin: 0.625rem; }
.about { margin: 0; color: var(--quiet); font-size: 0.875rem; line-height: 1.4; }
.wrongs { margin: 0.25rem 0; padding: 0 0 0 0.75rem; list-style: none; border-inline-start: 0.25rem solid var(--note-line); font-size: 0.9375rem; }
.wrongs code { font-size: 0.875rem; overflow-wrap: anywhere; }
.which { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; border: 0; padding: 0; margin: 0 0 0.5rem; min-width: 0; }
.which legend { padding: 0; color: var(--quiet); font-size: 0.875rem; }
.choice { display: inline-flex; align-items: center; gap: 0.5rem; min-height: var(--touch); padding: 0 0.75rem; border: 1px solid var(--line); border-radius: var(--round); cursor: pointer; }
.choice:has(:checked) { border-color: var(--link); background: var(--tint); }
.name-field, .add-one { margin: 0.5rem 0; }
.name-field > label, .add-one > label { display: block; color: var(--quiet); font-size: 0.875rem; }
.name-field input { width: 100%; }
.pair { display: flex; gap: 0.5rem; }
.pair > :first-child { flex: 1; min-width: 0; }
.lines { list-style: none; padding: 0; margin: 0.5rem 0; }
.strategy-line, .card { padding: 0.5rem 0.75rem; margin: 0 0 0.75rem; border: 1px solid var(--line); border-radius: var(--round); }
.line-head { display: flex; align-items: flex-start; justify-content: space-between; gap: 0.5rem; }
.line-head strong { padding-top: 0.625rem; line-height: 1.35; }
.watched { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; margin: 0.25rem 0 0.5rem; padding: 0; }
.watched li { display: inline-flex; align-items: center; margin: 0; padding-inline-start: 0.75rem; border: 1px solid var(--line); border-radius: var(--round); }
.watched .leave-out { margin: 0; }
.line-tools { display: flex; flex: none; }
.line-tools button { min-width: var(--touch); padding: 0; }
.the-text { width: 100%; font: 0.8125rem/1.5 ui-monospace, SFMono-Regular, Consolas, monospace; white-space: pre; overflow: auto; }
.run-bar { display: flex; flex-wrap: wrap; align-items: end; gap: 0.75rem 1.5rem; margin-bottom: 1rem; }
.run-bar .field { flex: 1 1 18rem; max-width: 28rem; }
.wide-table { overflow-x: auto; }
.wide-table tbody th { vertical-align: top; }
.many-runs h2 { margin-top: 0; }
.advice { font-size: 1.5rem; line-height: 1.3; font-weight: 600; margin: 1rem 0; }
.verdict { margin: 0 0 1.5rem; max-width: 52rem; }
.verdict > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 1rem; padding: 0.5rem 0; border-top: 1px solid var(--line); }
.verdict dt { color: var(--quiet); }
.verdict dd { margin: 0; }
@media (max-width: 34rem) { .verdict > div { grid-template-columns: 1fr; gap: 0; } }
@media (min-width: 64rem) {
  main.wide:has(.sandbox) { padding-top: 1.25rem; }
  html:not(.projector) .sandbox { grid-template-columns: 24rem minmax(0, 1fr); grid-template-rows: auto auto 1fr; }
  html:not(.projector) .sandbox-head { grid-column: 1 / -1; }
  html:not(.projector) .sandbox :is(.sandbox-live, .many-runs) { grid-column: 2; }
  html:not(.projector) .sandbox-settings { grid-row: 2 / 4; grid-column: 1; position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; padding-inline-end: 0.75rem; scrollbar-width: thin; }
  .sandbox-head { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 2rem; align-items: start; }
  .sandbox-head > div { grid-column: 1 / -1; }
  .sandbox-head .sandbox-title p { margin: 0; }
}
.projector { font-size: 137.5%; }
.projector .bar { display: none; }
.projector .live-sheets { max-width: min(100%, 62vh); }
.projector main { padding-top: 1rem; }
`
