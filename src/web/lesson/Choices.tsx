/** One of several answers, as large things to tap. */
export function Choices({
  name,
  legend,
  options,
  chosen,
  choose,
}: {
  readonly name: string
  readonly legend: string
  readonly options: readonly string[]
  readonly chosen: number | null
  readonly choose: (place: number) => void
}) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map((option, place) => (
        <label key={option}>
          <input type="radio" name={name} checked={chosen === place} onChange={() => choose(place)} />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  )
}
