/** A page without its script and style, which say nothing to a reader. */
export function withoutScript(page: string): string {
  return page.replaceAll(/<(script|style)>.*?<\/\1>/gs, '')
}

/** The same, and without the links from words to what they mean. */
export function withoutWords(page: string): string {
  return withoutScript(page).replaceAll(/<a class="word"[^>]*>(.*?)<\/a>/g, '$1')
}
