import { gameStyle } from '../game/gameStyle.ts'
import { base } from './base.ts'
import { live } from './live.ts'
import { sandbox } from './sandbox.ts'
import { tokens } from './tokens.ts'

/** The look of the page, without lines that a browser does not need. */
export const style = [tokens, base, gameStyle, live, sandbox].join('').replaceAll(/\s*\n\s*/g, '\n')
