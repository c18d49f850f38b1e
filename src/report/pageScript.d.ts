/** A script for the page, bundled: its text, to stand in a `<script>` element. */
declare module '*?script' {
  const text: string
  export default text
}
