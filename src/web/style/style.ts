import { gameStyle } from '../game/gameStyle.ts'
import { lessonStyle } from '../lesson/lessonStyle.ts'
import { liveStyle } from '../live/liveStyle.ts'
import { sandboxStyle } from '../sandbox/sandboxStyle.ts'
import { base } from './base.ts'
import { tokens } from './tokens.ts'

/** The look of the page, without lines that a browser does not need. */
export const style = [tokens, base, gameStyle, lessonStyle, liveStyle, sandboxStyle]
  .join('')
  .replaceAll(/\s*\n\s*/g, '\n')
