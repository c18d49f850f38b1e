/** A script for the page, bundled: its text, to stand in a `<script>` element. */
declare module '*?script' {
  const text: string
  export default text
}

/** The same packed: deflated, in base 64. */
declare module '*?packed' {
  const packed: string
  export default packed
}

/** Any file as text, for a page that has to hold it. */
declare module '*?text' {
  const text: string
  export default text
}
