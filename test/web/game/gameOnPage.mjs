import { h, render } from 'preact'
import { PublicGoodsGame } from '../../../src/web/game/PublicGoodsGame.tsx'

/** For a page that tests open: the game, and what it reports. */
globalThis.reports = []
globalThis.play = (props = {}) =>
  render(
    h(PublicGoodsGame, { ...props, onReport: (report) => globalThis.reports.push(report) }),
    document.querySelector('main'),
  )
