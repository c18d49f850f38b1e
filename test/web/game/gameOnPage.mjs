import { h, render } from 'preact'
import { PublicGoodsGame } from '../../../src/web/game/PublicGoodsGame.tsx'

/** For a page that tests open: the game, what it reports, and when all that was done has been drawn. */
globalThis.reports = []
globalThis.drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
globalThis.play = (props = {}) =>
  render(
    h(PublicGoodsGame, { ...props, onReport: (report) => globalThis.reports.push(report) }),
    document.querySelector('main'),
  )
