/** In pixels. */
export interface Size {
  width: number
  height: number
}

/** The point of a picture that matters most, in percent of its width from the left and of its height from the top. */
export interface FocalPoint {
  x: number
  y: number
}

export interface Crop extends Size {
  left: number
  top: number
}

/** How pages cut pictures, in pixels; the sizes of the collection `media` with these names are cut so. */
export const cropShapes = {
  card: { width: 720, height: 480 },
  share: { width: 1200, height: 630 },
} as const satisfies Record<string, Size>

export type CropName = keyof typeof cropShapes

export const cropNames = Object.keys(cropShapes) as CropName[] // its own keys

/** A focal point from what is stored: whole percents from 1 to 99; the middle where nothing is stored. */
export const focalPointOf = ({ focalX, focalY }: { focalX?: unknown; focalY?: unknown }): FocalPoint => {
  const percent = (value: unknown): number =>
    typeof value === 'number' && Number.isFinite(value) ? Math.min(99, Math.max(1, Math.round(value))) : 50
  return { x: percent(focalX), y: percent(focalY) }
}

const start = (whole: number, part: number, percent: number): number =>
  Math.max(0, Math.min(whole - part, Math.round((whole * percent) / 100 - part / 2)))

/**
 * The largest part of a picture that has the proportions of a shape, as near to its focal point as the edges allow.
 * @returns whole pixels, within the picture and not empty
 */
export const cropAround = (picture: Size, focalPoint: FocalPoint, shape: Size): Crop => {
  const ratio = shape.width / shape.height
  const isWide = picture.width / picture.height > ratio
  const width = isWide ? Math.max(1, Math.min(picture.width, Math.round(picture.height * ratio))) : picture.width
  const height = isWide ? picture.height : Math.max(1, Math.min(picture.height, Math.round(picture.width / ratio)))
  return {
    left: start(picture.width, width, focalPoint.x),
    top: start(picture.height, height, focalPoint.y),
    width,
    height,
  }
}

/** How large a crop is stored: as its shape says, and no larger than it is. */
export const croppedSize = (crop: Size, shape: Size): Size => {
  const scale = Math.min(1, shape.width / crop.width)
  return { width: Math.max(1, Math.round(crop.width * scale)), height: Math.max(1, Math.round(crop.height * scale)) }
}
