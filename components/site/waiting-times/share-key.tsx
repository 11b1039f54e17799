import { EndMark } from './end-mark'

/** The classes of the lines that tell shares, also of that which is aimed for. */
export const lineClasses = {
  ours: 'site-shares__line site-shares__line--ours',
  england: 'site-shares__line site-shares__line--england',
  target: 'site-shares__line site-shares__line--target',
} as const

interface Props {
  /** what the lines stand for: 'Our trusts', 'England', 'Our target: 95%' */
  names: Readonly<Record<keyof typeof lineClasses, string>>
}

/** What each line of a chart of shares stands for. */
export function ShareKey({ names }: Props) {
  return (
    <p className="site-shares-key">
      {(['ours', 'england', 'target'] as const).map((of) => (
        <span className="site-shares-key__sample" key={of}>
          <svg className="site-shares-key__stroke" width="40" height="12" aria-hidden="true" focusable="false">
            <path className={lineClasses[of]} d="M0 6H40" />
            {of === 'target' ? null : <EndMark of={of} x="20" y="6" />}
          </svg>
          {names[of]}
        </span>
      ))}
    </p>
  )
}
