import type { ComponentProps } from 'react'

interface Props extends ComponentProps<'button'> {
  /** while its work is under way it does nothing */
  isBusy: boolean
}

/**
 * A button that keeps the focus while its work is under way. A disabled one loses it, and whoever works by keyboard begins again at
 * the top of the page.
 */
export const BusyButton = ({ isBusy, onClick, ...props }: Props) => (
  <button
    {...props}
    aria-disabled={isBusy || undefined}
    onClick={(event) => {
      if (isBusy) event.preventDefault()
      else onClick?.(event)
    }}
  />
)
