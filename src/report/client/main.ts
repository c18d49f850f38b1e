// What a reader can do with the page beyond reading it. Without this script, and on paper, the page is complete.
import { contents } from './contents.ts'
import { marks } from './marks.ts'
import { outcomes } from './outcomes.ts'
import { scrollers } from './scrollers.ts'
import { strategies } from './strategies.ts'
import { tools } from './tools.ts'
import { tooltip } from './tooltip.ts'
import { words } from './words.ts'

document.documentElement.classList.add('scripted')
const tip = tooltip()
contents()
strategies()
outcomes()
marks(tip)
words(tip)
tools(tip)
scrollers()
