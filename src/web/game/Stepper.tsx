/** A whole number with a button on either side; the buttons say what they do to those who do not see them. */
export function Stepper({
  value,
  most,
  fewer,
  more,
  set,
}: {
  readonly value: number
  readonly most: number
  readonly fewer: string
  readonly more: string
  readonly set: (value: number) => void
}) {
  return (
    <span class="stepper">
      <button type="button" aria-label={fewer} disabled={value === 0} onClick={() => set(value - 1)}>
        −
      </button>
      <output>{value}</output>
      <button type="button" aria-label={more} disabled={value === most} onClick={() => set(value + 1)}>
        +
      </button>
    </span>
  )
}
