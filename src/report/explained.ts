import type { Word } from './glossary.ts'
import { type Html, html, trusted } from './html.ts'

/** Elements whose text is no running text, or already does something when it is pointed at. */
const SKIPPED = /^<(\/?)(a|bdi|button|code|data|dt|h1|h2|label|option|pre|select|style|summary|svg|td)\b(?![^>]*\/>)/
const RIGHT_TO_LEFT = /“[^“”]*[\u0590-\u08ff\ufb1d-\ufefc][^“”]*”/g

/**
 * Running text in which each word of a glossary, where it stands for the first time, links to its meaning; names in
 * quotation marks that are read from right to left are set apart, so that they do not turn the words around them.
 *
 * @param used is given the words that were found
 */
export function explained(markup: Html, words: readonly Word[], used: Set<Word>): Html {
  const here = new Set<Word>()
  const forms = anyOf(words)
  let skipped = 0
  const parts = markup.html.split(/(<[^>]*>)/).map((part) => {
    if (part.startsWith('<')) {
      const [tag, end] = SKIPPED.exec(part) ?? []
      if (tag !== undefined) skipped += end === '/' ? -1 : 1
      return part
    }
    const set = part.replace(RIGHT_TO_LEFT, (quoted) => `“<bdi>${quoted.slice(1, -1)}</bdi>”`)
    return skipped > 0 ? set : linked(set, forms, words, here)
  })
  for (const word of here) used.add(word)
  return trusted(parts.join(''))
}

/** Names in quotation marks are somebody's own: they are not words of ours. */
function linked(text: string, forms: RegExp, words: readonly Word[], here: Set<Word>): string {
  return text
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith('“') ? part : part.replace(forms, (form) => link(form, words, here))))
    .join('')
}

function link(form: string, words: readonly Word[], here: Set<Word>): string {
  const word = words.find(({ name, forms = [] }) => [name, ...forms].some((one) => sameWord(one, form)))!
  if (here.has(word)) return form
  here.add(word)
  const id = idOf(word)
  return html`<a class="word" href="#${id}" aria-describedby="${id}-meaning">${trusted(form)}</a>`.html
}

/** The list of words at the end of the page. */
export function wordList(words: readonly Word[]): Html {
  return html`<dl class="facts">
${words.map(
  (word) => html`<div id="${idOf(word)}"><dt>${word.name}</dt><dd id="${idOf(word)}-meaning">${word.meaning}</dd></div>
`,
)}</dl>`
}

function idOf({ name }: Word): string {
  return `word-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`
}

/** A word may begin a sentence; “Shares”, which are parts of something, are not the ones that members pass on. */
function sameWord(form: string, found: string): boolean {
  return form === found || (form !== 'shares' && form === found[0]!.toLowerCase() + found.slice(1))
}

function anyOf(words: readonly Word[]): RegExp {
  const forms = words.flatMap(({ name, forms = [] }) => [name, ...forms])
  const longestFirst = forms.toSorted((a, b) => b.length - a.length)
  const capital = (form: string) => (form === 'shares' ? form : `[${form[0]!.toUpperCase()}${form[0]}]${form.slice(1)}`)
  return new RegExp(`\\b(?:${longestFirst.map(capital).join('|')})\\b`, 'g')
}
