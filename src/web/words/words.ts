import { en } from './en.ts'

/** The words of the interface, by part of the page and by key. */
export const words = en

/** A text with its braces filled in: `filled('{n} days', { n: 3 })`. */
export function filled(text: string, parts: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in parts ? String(parts[name]) : whole))
}
