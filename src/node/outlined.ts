import { readPicture } from './renderPng.ts'
import { isInFont } from './textWidth.ts'

/**
 * SVG text with its letters as outlines, which looks the same on a machine without fonts. Letters that the font lacks
 * cannot be outlined: a picture that has any keeps its text, for which another machine may have a font.
 */
export async function outlined(svg: string): Promise<string> {
  const texts = [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text!)
  return texts.every(isInFont) ? (await readPicture(svg)).toString() : svg
}
