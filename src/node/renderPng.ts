import { fontFilesFor } from './fontFile.ts'
import { type Pixels, png } from './png.ts'

/**
 * Draws SVG text as a PNG picture of `width` pixels, text in DejaVu Sans on every machine.
 *
 * @param dotsAnInch says how large it is on paper; nothing is said without
 * @throws Error when the SVG text cannot be read.
 */
export async function renderPng(
  svg: string,
  { width, dotsAnInch }: { readonly width: number; readonly dotsAnInch?: number },
): Promise<Uint8Array> {
  return png(await renderPixels(svg, { width }), dotsAnInch)
}

/** The same picture as pixels. */
export async function renderPixels(svg: string, { width }: { readonly width: number }): Promise<Pixels> {
  const image = (await readPicture(svg, width)).render()
  return { width: image.width, height: image.height, pixels: image.pixels }
}

/** SVG text as resvg understands it, in DejaVu Sans; as wide as it says if no `width` is given. */
export async function readPicture(svg: string, width?: number) {
  const { Resvg } = await loadResvg()
  return new Resvg(svg, {
    background: 'white',
    ...(width !== undefined && { fitTo: { mode: 'width' as const, value: width } }),
    // Without a font file resvg draws no text and says nothing; with system fonts each machine draws another picture.
    font: {
      loadSystemFonts: false,
      fontFiles: fontFilesFor(svg),
      defaultFontFamily: 'DejaVu Sans',
    },
  })
}

/** A native package: only those who draw wait for it. */
export function loadResvg() {
  return import('@resvg/resvg-js')
}
