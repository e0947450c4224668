/** Width and height of a picture, from its first bytes: nothing is decoded. Pixels. */

export type PictureSize = { readonly width: number; readonly height: number }

/** `{}` for other files than PNG, JPEG and GIF, and for sizes that no picture has. */
export function pictureSize(bytes: Uint8Array): PictureSize | Record<never, never> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = ofPng(view) ?? ofGif(view) ?? ofJpeg(view)
  const isReal = [size?.width, size?.height].every(
    (edge) => edge !== undefined && edge >= 1 && edge <= 100_000,
  )
  return size && isReal ? size : {}
}

function ofPng(view: DataView): PictureSize | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return undefined
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function ofGif(view: DataView): PictureSize | undefined {
  if (view.byteLength < 10 || view.getUint32(0) !== 0x47494638) return undefined
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

/** Goes from segment to segment until one of them tells the frame. */
function ofJpeg(view: DataView): PictureSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined
  let at = 2
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at)
    if (marker < 0xff01) return undefined
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + Math.max(2, view.getUint16(at + 2))
  }
  return undefined
}

/** SOF0 to SOF15, without the tables (DHT, DAC) and JPG between them. */
function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
}
