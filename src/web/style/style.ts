import { gameStyle } from '../game/gameStyle.ts'
import { liveStyle } from '../live/liveStyle.ts'
import { base } from './base.ts'
import { sandbox } from './sandbox.ts'
import { tokens } from './tokens.ts'

/** The look of the page, without lines that a browser does not need. */
export const style = [tokens, base, gameStyle, liveStyle, sandbox].join('').replaceAll(/\s*\n\s*/g, '\n')
