/** A script for the page, bundled: its text, to stand in a `<script>` element. */
declare module '*?script' {
  const text: string
  export default text
}

/** Any file as text, for a page that has to hold it. */
declare module '*?text' {
  const text: string
  export default text
}
