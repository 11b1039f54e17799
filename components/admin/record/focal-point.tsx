'use client'

import { useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef, useState, type MouseEvent } from 'react'
import { cropAround, cropNames, type CropName, cropShapes, focalPointOf, type Size } from '@/domain/pictures/crop'

const places: Record<CropName, string> = {
  card: 'On a card of the home page',
  share: 'With a link in messages and on social media',
}

/** The address of the picture that the form is about: the chosen file, else the stored one. */
function usePictureAddress(): { address: string | null; isChosen: boolean } {
  const chosen = useFormFields(([fields]) => fields.file?.value)
  const { data } = useDocumentInfo()
  const [made, setMade] = useState<string | null>(null)
  useEffect(() => {
    if (!(chosen instanceof File) || !chosen.type.startsWith('image/')) return
    const address = URL.createObjectURL(chosen)
    const timer = setTimeout(() => setMade(address))
    return () => {
      clearTimeout(timer)
      setMade(null)
      URL.revokeObjectURL(address)
    }
  }, [chosen])
  const stored: unknown = data?.url
  return { address: made ?? (typeof stored === 'string' ? stored : null), isChosen: made !== null }
}

/** In the form of a picture: the point that stays in sight wherever pages cut it, and what they cut. */
export function FocalPoint({ readOnly = false }: { readOnly?: boolean }) {
  const { address, isChosen } = usePictureAddress()
  const x = useField<number | null>({ path: 'focalX' })
  const y = useField<number | null>({ path: 'focalY' })
  const [size, setSize] = useState<Size | null>(null)
  const picture = useRef<HTMLImageElement>(null)
  const { hasSavePermission = false } = useDocumentInfo()
  const point = focalPointOf({ focalX: x.value, focalY: y.value })
  const mayMove = hasSavePermission && !readOnly && !x.disabled
  const { setValue: setX } = x
  const { setValue: setY } = y
  // another picture has its middle elsewhere
  useEffect(() => {
    if (!isChosen) return
    setX(50)
    setY(50)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when a file is chosen
  }, [isChosen])
  // a picture that was there before this script says nothing any more
  useEffect(() => {
    const shown = picture.current
    if (!shown?.complete || shown.naturalWidth === 0) return
    const timer = setTimeout(() => setSize({ width: shown.naturalWidth, height: shown.naturalHeight }))
    return () => clearTimeout(timer)
  }, [address])
  if (address === null) return null

  const move = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>): void => {
    if (!mayMove) return
    const { height, left, top, width } = currentTarget.getBoundingClientRect()
    const moved = focalPointOf({
      focalX: ((clientX - left) / width) * 100,
      focalY: ((clientY - top) / height) * 100,
    })
    setX(moved.x)
    setY(moved.y)
  }
  const slider = (label: string, value: number, set: (value: number) => void) => (
    <label className="focal-point__slider">
      {label}
      <input
        type="range"
        min={1}
        max={99}
        value={value}
        onChange={({ target }) => set(Number(target.value))}
        aria-valuetext={`${value}%`}
      />
    </label>
  )
  return (
    <fieldset className="focal-point field-type">
      <legend>Focal point</legend>
      <p>
        {mayMove
          ? 'Some places show a part of the picture only. Click on what must stay in sight, or move it with the sliders.'
          : 'Some places show a part of the picture only: what is around the mark stays in sight.'}
      </p>
      <div className="focal-point__parts">
        <div>
          {/* the sliders do the same from the keyboard */}
          <div className={`focal-point__picture${mayMove ? ' focal-point__picture--open' : ''}`} onClick={move}>
            <img
              ref={picture}
              src={address}
              alt=""
              onLoad={({ currentTarget: { naturalHeight, naturalWidth } }) =>
                setSize({ width: naturalWidth, height: naturalHeight })
              }
            />
            <svg className="focal-point__mark" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
              <line x1={point.x} x2={point.x} y1="0" y2="100" vectorEffect="non-scaling-stroke" />
              <line y1={point.y} y2={point.y} x1="0" x2="100" vectorEffect="non-scaling-stroke" />
            </svg>
          </div>
          {mayMove ? (
            <>
              {slider('From the left', point.x, setX)}
              {slider('From the top', point.y, setY)}
            </>
          ) : null}
        </div>
        {size === null ? null : cropNames.map((name) => <Cut {...{ address, name, point, size }} key={name} />)}
      </div>
    </fieldset>
  )
}

interface CutProps {
  address: string
  name: CropName
  point: { x: number; y: number }
  size: Size
}

/** What is left of the picture in one place. */
function Cut({ address, name, point, size }: CutProps) {
  const { height, left, top, width } = cropAround(size, point, cropShapes[name])
  return (
    <figure className="focal-point__cut">
      <svg
        viewBox={`${left} ${top} ${width} ${height}`}
        role="img"
        aria-label={`The part that is shown: ${places[name]}`}
      >
        <image href={address} width={size.width} height={size.height} />
      </svg>
      <figcaption>{places[name]}</figcaption>
    </figure>
  )
}
