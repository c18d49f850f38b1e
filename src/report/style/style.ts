import { base } from './base.ts'
import { figures } from './figures.ts'
import { print } from './print.ts'
import { tables } from './tables.ts'

/** The look of the page, without lines that a browser does not need. */
export const style = [base, figures, tables, print].join('').replaceAll(/\s*\n\s*/g, '\n')
