import { layoutExhibit, type Layout } from './exhibit-layout.ts'
import type { Exhibit } from './exhibits.ts'

/** Draws exhibits on a canvas. Copies only: the originals are never touched. */

export type Drawn = { readonly layout: Layout; readonly picture?: ImageBitmap }

/** @param foot Caption and digest, as they are to be read */
export async function prepare(
  exhibit: Exhibit,
  foot: readonly string[],
  original: Blob | undefined,
): Promise<Drawn> {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) throw new Error('This browser draws no canvas')
  const measure = (text: string, font: string): number => {
    context.font = font
    return context.measureText(text).width
  }
  const picture = original && (await createImageBitmap(original))
  const layout = layoutExhibit(exhibit, foot, measure, picture)
  return { layout, ...(picture ? { picture } : {}) }
}

/** @param scale 1: 1,000 px wide */
export function paint({ layout, picture }: Drawn, scale: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(
    Math.round(layout.width * scale),
    Math.round(layout.height * scale),
  )
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('This browser draws no canvas')
  context.scale(scale, scale)
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, layout.width, layout.height)
  for (const { x, y, width, height, color } of layout.boxes) {
    context.fillStyle = color
    context.fillRect(x, y, width, height)
  }
  for (const { text, x, y, font, color, isRightToLeft } of layout.texts) {
    context.font = font
    context.fillStyle = color
    context.direction = isRightToLeft ? 'rtl' : 'ltr'
    context.textAlign = 'start'
    context.fillText(text, x, y)
  }
  const at = layout.picture
  if (at && picture) context.drawImage(picture, at.x, at.y, at.width, at.height)
  return canvas
}
