import { reasons } from '../../cascade/reasons.ts'
import { filled, words } from '../words/words.ts'
import { actDay } from './inWords.ts'
import type { ToldAct } from './why.ts'

/** An act with the reason for it, and the chain of causes behind it. */
export function ToldActItem({ act: { told, factor, causes, led } }: { readonly act: ToldAct }) {
  const { person: text } = words.live
  return (
    <li>
      <strong>{actDay(told.day)}:</strong> {told.text}, {filled(text.because, { reason: reasons[factor] })}.{' '}
      <span class="quiet">{filled(text.led[Math.min(2, led)]!, { n: led })}</span>
      {causes.length > 0 && (
        <>
          <br />
          <span class="quiet">{text.back}</span>
          <ul class="live-causes">
            {causes.map(({ day, text: cause, acts }) => (
              <li key={acts[0]}>
                {actDay(day)}: {cause}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}
