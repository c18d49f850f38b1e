/** How many dots of the picture stand for one of the drawing: fine enough for a slide. */
const SCALE = 2

/** A drawing of the page as PNG, on white paper whatever the page is on. */
export async function picture(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal
  const copy = svg.cloneNode(true) as SVGSVGElement
  for (const part of copy.querySelectorAll('.faded, .meant')) part.classList.remove('meant')
  for (const part of copy.querySelectorAll('.faded')) part.setAttribute('opacity', '0.12')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(SCALE * width)
  canvas.height = Math.round(SCALE * height)
  const context = canvas.getContext('2d')!
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return await new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob === null ? failed(new Error('the picture is too large')) : done(blob)), 'image/png'),
  )
}
