/** What stands in for the package of that name, by which yargs lays out its help: see build.mjs. */
export { textColumns as default } from '../study/textColumns.ts'
