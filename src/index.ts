// The public API. The way of data through it is one line:
//
//   text -> parseScenario -> Scenario -> toPlan -> Plan -> runReplicate -> ReplicateResult
//        -> comparisonOf -> Comparison -> verdict, charts, page
//
// and for experiments: text -> parseExperiment -> Experiment -> replay (runExperiments) -> evidenceOf -> Evidence.
//
// and for the acts of one replicate: Plan -> relive -> historyOf -> History -> cascadesOf, branching, bestChains, teller.
//
// `compare` goes from a Scenario to a Comparison, with replicates run here (`executeHere`) or on worker threads
// (`executeOnWorkers`); `runExperiments` has sessions played here (`playHere`) or on threads (`hireWorkers`). Every
// function is pure but those that say where they read or draw: `readScenario` reads files, `executeOnWorkers` and
// `hireWorkers` start threads, `renderSvg` and `renderPng` read the font.

export { bestChains, type Chain } from './cascade/bestChains.ts'
export { type Branching, branching, type Offspring, offspring, type Way, ways } from './cascade/branching.ts'
export { branchingOverTime, type Stretch } from './cascade/branchingOverTime.ts'
export { cameOf, type Descendant } from './cascade/cameOf.ts'
export {
  type Beginner,
  beginners,
  type Cascade,
  type CascadeFigures,
  cascadeFigures,
  cascadesOf,
} from './cascade/cascades.ts'
export { effectsOf, ledTo } from './cascade/effects.ts'
export { followUp } from './cascade/followUp.ts'
export { actOf, addresseeOf, dayOf, eventOf, type History, historyOf, isOutreach } from './cascade/History.ts'
export { type Life, lifeOf } from './cascade/lifeOf.ts'
export { reasons } from './cascade/reasons.ts'
export { type Clause, type Tell, teller } from './cascade/tell.ts'
export { type TreeShapes, treeShapes } from './cascade/treeShapes.ts'
export { type Alternative, type Chart, chartWidth } from './chart/Chart.ts'
export type { ChartTable } from './chart/ChartTable.ts'
export { charts } from './chart/charts.ts'
export { portraitCharts } from './chart/portrait/portraitCharts.ts'
export { type Factor, factors } from './community/ActLog.ts'
export { type Condition, conditions, tallies } from './community/conditions.ts'
export { type Measure, measures } from './community/measures.ts'
export type { Cohort, Experience, Newcomers } from './community/Newcomers.ts'
export type { Plan } from './community/Plan.ts'
export type { ReplicateResult, RuleTally, StrategyRun } from './community/ReplicateResult.ts'
export { type Relived, relive } from './community/relive.ts'
export { runReplicate } from './community/runReplicate.ts'
export type { Experiment, Published } from './experiment/Experiment.ts'
export type { Found } from './experiment/foundIn.ts'
export type { RunSettings, SessionJob } from './experiment/sessionJobs.ts'
export { type GameName, games } from './lab/designKeys.ts'
export { type LabMeasure, labMeasures } from './lab/labMeasures.ts'
export { type Act, standardActs } from './model/acts.ts'
export { type Channel, channels } from './model/channels.ts'
export { type Trait, type TraitName, traits } from './model/traits.ts'
export type { Log } from './network/readLog.ts'
export { executeOnWorkers } from './node/executeOnWorkers.ts'
export { type Hired, hireWorkers, type Workers } from './node/hireWorkers.ts'
export { type ReadScenario, readScenario } from './node/readScenario.ts'
export { renderPng } from './node/renderPng.ts'
export { renderSvg } from './node/renderSvg.ts'
export { Trouble } from './node/Trouble.ts'
export type { Figure } from './report/Figure.ts'
export type { PageContent } from './report/PageContent.ts'
export { page } from './report/page.ts'
export { type ParsedCalibration, parseCalibration } from './scenario/calibration/parseCalibration.ts'
export { describeScenario } from './scenario/describeScenario.ts'
export { type ParsedExperiment, parseExperiment } from './scenario/experiment/parseExperiment.ts'
export { jsonSchema } from './scenario/jsonSchema.ts'
export { formatProblem, type Place, type Problem } from './scenario/Problem.ts'
export { type ParsedScenario, parseScenario } from './scenario/parseScenario.ts'
export { populations } from './scenario/populations.ts'
export type { Scenario } from './scenario/Scenario.ts'
export type { Reader, SourceFile } from './scenario/SourceFile.ts'
export { toPlan } from './scenario/toPlan.ts'
export { type Defined, type Estimate, isDefined, type NotDefined } from './statistics/Estimate.ts'
export type { Ablation } from './study/ablation/Ablation.ts'
export type {
  CohortResult,
  Comparison,
  Course,
  ExperienceResult,
  FunnelStep,
  MeasureFacts,
  NetworkFigure,
  NewcomerResult,
  Outcome,
  PairedDifference,
  RetentionPoint,
  RuleResult,
  StrategyResult,
  WarmUp,
} from './study/Comparison.ts'
export type { Calibrated } from './study/calibration/Calibrated.ts'
export { calibrate } from './study/calibration/calibrate.ts'
export { compare, type Further, jobsOf } from './study/compare.ts'
export { comparisonOf } from './study/comparisonOf.ts'
export type { Execute, ExecuteSessions, Job, PlayedSession } from './study/Execute.ts'
export type { Evidence } from './study/evidence/Evidence.ts'
export { evidenceOf } from './study/evidence/evidenceOf.ts'
export { replay } from './study/evidence/replay.ts'
export { executeHere } from './study/executeHere.ts'
export { namesIn } from './study/explain/livedAgain.ts'
export type { Likeness } from './study/likeness/Likeness.ts'
export { Mistake } from './study/Mistake.ts'
export type { Marginal } from './study/marginal/Marginal.ts'
export type { MoneyReturn, Prices } from './study/money.ts'
export { playHere } from './study/playHere.ts'
export type { Portrait } from './study/portrait/Portrait.ts'
export { portraitOf } from './study/portrait/portraitOf.ts'
export { type Sitter, sitterOf } from './study/portrait/sitterOf.ts'
export type { Question } from './study/Question.ts'
export { questionOf } from './study/questionOf.ts'
export type { Reciprocity } from './study/reciprocity.ts'
export { type Play, runExperiments } from './study/runExperiments.ts'
export { Stopped } from './study/Stopped.ts'
export { verdict } from './study/verdict.ts'
export { version } from './study/version.ts'
