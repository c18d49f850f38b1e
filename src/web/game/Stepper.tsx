import type { ComponentChildren } from 'preact'

/**
 * A whole number with a button on either side; the buttons say what they do to those who do not see them.
 *
 * @param children what stands between them; by default the number
 */
export function Stepper({
  value,
  most,
  fewer,
  more,
  set,
  children = <output>{value}</output>,
}: {
  readonly value: number
  readonly most: number
  readonly fewer: string
  readonly more: string
  readonly set: (value: number) => void
  readonly children?: ComponentChildren
}) {
  return (
    <span class="stepper">
      <button type="button" aria-label={fewer} disabled={value === 0} onClick={() => set(value - 1)}>
        −
      </button>
      {children}
      <button type="button" aria-label={more} disabled={value === most} onClick={() => set(value + 1)}>
        +
      </button>
    </span>
  )
}
