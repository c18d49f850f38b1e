/** Lessons: large type, one thing at a time; and what is printed for them. */
export const lessonStyle = `
.steps ol { list-style: none; display: flex; gap: 0.25rem; margin: 0 0 1.5rem; padding: 0; max-width: none; }
.steps li { flex: 1; min-width: 0; }
.steps button {
  width: 100%; min-height: var(--touch); padding: 0.75rem 0 0.25rem; border: 0; border-top: 0.25rem solid var(--link); border-radius: 0;
  background: none; color: var(--quiet); font-size: 0.8125rem; line-height: 1.2; justify-content: start; align-items: start; text-align: start;
}
.steps button:not([aria-current], .done) { border-color: var(--line); background: none; }
.steps button[aria-current] { color: var(--ink); font-weight: 700; }
.lesson h2 { margin-top: 0; }
.lesson :is(h2, .answered):focus { outline: 0; }
.story p { font-size: 1.25rem; line-height: 1.5; }
.asked, .choices legend, .guess label { font-size: 1.25rem; line-height: 1.45; font-weight: 600; padding: 0; margin: 0 0 1rem; max-width: 44rem; }
.choices { border: 0; margin: 0 0 1.5rem; padding: 0; max-width: 44rem; }
.choices label {
  display: flex; gap: 0.75rem; align-items: center; min-height: var(--touch); padding: 0.625rem 1rem; margin: 0 0 0.5rem;
  border: 1px solid var(--line); border-radius: var(--round); cursor: pointer;
}
.choices label:hover { border-color: var(--quiet); }
.choices label:has(input:checked) { border-color: var(--link); box-shadow: inset 0 0 0 1px var(--link); background: var(--tint); }
.guess { max-width: 44rem; margin: 0 0 1.5rem; }
.guess label, .guess output { display: block; }
.guess output { font-size: 2rem; font-weight: 700; text-align: center; font-variant-numeric: tabular-nums; }
.ends { display: flex; justify-content: space-between; color: var(--quiet); font-size: 0.9375rem; margin: 0; }
.plan { max-width: 44rem; margin: 0 0 1.5rem; }
.plan .left { font-size: 1.25rem; font-weight: 600; }
.plan label { display: grid; grid-template-columns: minmax(0, 1fr) minmax(8rem, 16rem) 8.5rem; gap: 0 1rem; align-items: center; padding: 0.25rem 0; border-top: 1px solid var(--line); }
.plan output { text-align: end; font-variant-numeric: tabular-nums; }
.onward { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1.5rem 0; max-width: none; }
nav.onward { justify-content: space-between; padding-top: 1rem; border-top: 1px solid var(--line); }
nav.onward button { min-width: 7rem; }
nav.onward .forward { margin-inline-start: auto; }
.feedback { font-size: 1.25rem; line-height: 1.45; font-weight: 600; }
.of-run { margin: 1.5rem 0 0.25rem; font-weight: 600; }
.take-home { font-size: 1.5rem; line-height: 1.35; font-weight: 600; padding-inline-start: 1rem; border-inline-start: 0.25rem solid var(--link); text-wrap: balance; }
.studies li { margin: 0 0 0.75rem; }
.studies cite { display: block; color: var(--quiet); font-size: 0.875rem; font-style: normal; line-height: 1.45; overflow-wrap: anywhere; }
.beside-scale { max-width: 44rem; margin: 0 0 1.5rem; overflow: hidden; }
.beside-scale .mark { position: relative; width: max-content; max-width: 100%; margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; }
.beside-scale .mark small { font-weight: 400; color: var(--quiet); }
.beside-scale .yours { color: var(--link); }
.track { position: relative; height: 2.5rem; margin: 0.25rem 0; }
.track::before { content: ''; position: absolute; inset: calc(50% - 1px) 0; background: var(--line); }
.track i { position: absolute; }
.track .yours { top: 0; width: 0; height: 50%; margin-left: -0.5rem; border: 0.5rem solid transparent; border-top: 1.125rem solid var(--link); border-bottom: 0; }
.track .truth { bottom: 0; width: 0; margin-left: -0.5rem; border: 0.5rem solid transparent; border-bottom: 1.125rem solid var(--ink); border-top: 0; }
.track .range { top: calc(50% - 0.25rem); height: 0.5rem; background: var(--ink); opacity: 0.35; border-radius: 0.25rem; }
.beside-list { list-style: none; padding: 0; margin: 0 0 1.5rem; }
.beside-list li { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; padding: 0.625rem 1rem; margin: 0 0 0.5rem; border: 1px solid var(--line); border-radius: var(--round); }
.beside-list li.right { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
.beside-list span { flex: 1 1 16rem; }
.beside-list em { font-style: normal; font-weight: 600; font-size: 0.875rem; padding: 0.125rem 0.625rem; border-radius: 1rem; }
.beside-list .yours { background: var(--link); color: var(--on-link); }
.beside-list .truth { background: var(--ink); color: var(--paper); }
.bars { list-style: none; padding: 0; margin: 0 0 1.5rem; }
.bars li { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0 1rem; align-items: center; padding: 0.25rem 0; line-height: 1.3; }
.bars .bar-track { position: relative; height: 2rem; margin-inline-end: 5rem; border-inline-start: 1px solid transparent; }
.bars .zero { position: absolute; top: -0.25rem; bottom: -0.25rem; width: 1px; background: var(--quiet); }
.bars .filled { position: absolute; top: 0.375rem; bottom: 0.375rem; background: var(--link); min-width: 2px; border-radius: 2px; }
.bars .span { position: absolute; top: calc(50% - 1px); height: 2px; background: var(--ink); }
.bars .value { position: absolute; top: 0; line-height: 2rem; padding-inline-start: 0.5rem; font-weight: 600; white-space: nowrap; font-variant-numeric: tabular-nums; }
.bars-unit { margin: 0 0 0.5rem; font-weight: 600; }
.lesson .chart figcaption { display: none; }
.papers { list-style: none; padding: 0; max-width: none; }
.papers li { display: flex; flex-wrap: wrap; gap: 0 1.25rem; align-items: center; border-top: 1px solid var(--line); }
.papers span { flex: 1 1 18rem; padding: 0.5rem 0; }
.papers a { display: inline-flex; align-items: center; min-height: var(--touch); }
input[type='file'] { min-height: var(--touch); padding: 0.5rem; max-width: 100%; border: 1px dashed var(--quiet); border-radius: var(--round); }
.sheet h2 { font-size: 1.125rem; margin: 1.25rem 0 0.5rem; }
.sheet .asked { font-size: 1rem; margin: 0 0 0.5rem; }
.sheet .take-home, .sheet .lead { font-size: 1.125rem; }
.sheet .fields { display: flex; gap: 2rem; max-width: none; }
.sheet .fields span { flex: 1; border-bottom: 1px solid var(--quiet); color: var(--quiet); }
.boxes { list-style: none; padding: 0; }
.boxes li { padding-inline-start: 1.75rem; position: relative; margin: 0.25rem 0; }
.boxes li::before { content: ''; position: absolute; left: 0; top: 0.25em; width: 0.9em; height: 0.9em; border: 1px solid var(--ink); border-radius: 2px; }
.ruler { border-top: 2px solid var(--ink); padding-top: 0.25rem; margin: 1.5rem 0 1rem; max-width: none; }
.task { break-inside: avoid; margin: 1rem 0; }
.task p { margin: 0; font-weight: 600; max-width: none; }
.sheet .line { display: block; height: 2rem; border-bottom: 1px solid var(--line); }
.timing th { white-space: nowrap; padding-inline-end: 1rem; }
.timing td:nth-child(2) { white-space: nowrap; }
.sheet dt { font-weight: 600; }
.sheet dd { margin: 0 0 0.5rem; }
@media (max-width: 44rem) {
  .steps button { font-size: 0; padding: 0; min-height: 1.75rem; }
  .steps button[aria-current] { font-size: 0; }
  .bars li { grid-template-columns: minmax(0, 1fr); }
  .bars .zero { top: 0; bottom: 0; }
  .plan label { grid-template-columns: 1fr auto; padding: 0.5rem 0; }
  .plan input { grid-row: 2; grid-column: 1 / -1; }
}
@media print {
  @page { size: A4; margin: 12mm 16mm; }
  body, main { min-height: 0; }
  .sheet { font-size: 9.5pt; line-height: 1.4; color: #000000; }
  .sheet .screen { display: none; }
  .sheet h1 { font-size: 16pt; margin: 0 0 0.375rem; }
  .sheet h2 { font-size: 11pt; margin: 0.75rem 0 0.25rem; break-after: avoid; }
  .sheet p, .sheet ul, .sheet dl { max-width: none; margin: 0 0 0.375rem; }
  .sheet .quiet { font-size: 8.5pt; }
  .sheet .asked, .sheet .lead, .sheet .take-home { font-size: 10pt; }
  .sheet table { font-size: 9pt; }
  .sheet th, .sheet td { padding: 0.125rem 0.5rem 0.125rem 0; vertical-align: top; }
  .sheet .studies cite { font-size: 8pt; }
  .sheet .studies li { margin: 0 0 0.25rem; }
  .sheet ul { padding-inline-start: 1.25rem; }
  .sheet .boxes { padding: 0; }
  .sheet dd { margin: 0 0 0.25rem; }
  .sheet .task { margin: 0.5rem 0; }
  .sheet .line { height: 1.625rem; }
  .sheet dl > div, .sheet li, .sheet tr { break-inside: avoid; }
}
`
