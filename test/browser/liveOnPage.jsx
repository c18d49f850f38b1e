import { render } from 'preact'
import { Live } from '../../src/web/live/Live.tsx'

/** For a page that tests open: a live view of the plan that the page holds. */
export function show(plan, strategy, more) {
  const props = {
    plan,
    strategy,
    onFinished: (ended) => {
      globalThis.ended = ended
    },
    ...more,
  }
  render(<Live {...props} />, document.getElementById('main'))
}

Object.assign(globalThis, { show })
show(JSON.parse(document.getElementById('plan').textContent), document.getElementById('plan').dataset.strategy)
