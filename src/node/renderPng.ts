import { fontFile } from './fontFile.ts'

/**
 * Draws SVG text as a PNG picture of `width` pixels, text in DejaVu Sans on every machine.
 *
 * @throws Error when the SVG text cannot be read.
 */
export async function renderPng(svg: string, { width }: { readonly width: number }): Promise<Uint8Array> {
  return (await rasterise(svg, width)).asPng()
}

/** The same picture as pixels: four bytes each (red, green, blue, alpha), row by row. */
export async function renderPixels(
  svg: string,
  { width }: { readonly width: number },
): Promise<{ readonly width: number; readonly height: number; readonly pixels: Uint8Array }> {
  const image = await rasterise(svg, width)
  return { width: image.width, height: image.height, pixels: image.pixels }
}

async function rasterise(svg: string, width: number) {
  return (await readPicture(svg, width)).render()
}

/** SVG text as resvg understands it, in DejaVu Sans; as wide as it says if no `width` is given. */
export async function readPicture(svg: string, width?: number) {
  // A native package: loaded only by those who draw.
  const { Resvg } = await import('@resvg/resvg-js')
  return new Resvg(svg, {
    background: 'white',
    ...(width !== undefined && { fitTo: { mode: 'width' as const, value: width } }),
    // Without a font file resvg draws no text and says nothing; with system fonts each machine draws another picture.
    font: {
      loadSystemFonts: false,
      fontFiles: [fontFile('plain'), fontFile('bold')],
      defaultFontFamily: 'DejaVu Sans',
    },
  })
}
