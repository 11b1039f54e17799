import { useField } from '@payloadcms/ui'
import { presences } from '@/domain/governance/attendance'

interface Props {
  row: number
  /** 'Chair, Diagnostics Programme Board' */
  seat: string
  /** who holds it; null where nobody is recorded */
  holder: string | null
  /** the job titles of those who stand in for them */
  deputies: readonly string[]
  disabled: boolean
  remove: () => void
}

/** A seat at the meeting: whether who holds it came, and who came instead. */
export function AttendanceRow({ deputies, disabled, holder, remove, row, seat }: Props) {
  const path = `attendance.${row}`
  const presence = useField<string | null>({ path: `${path}.presence` })
  const deputy = useField<string | null>({ path: `${path}.deputy` })
  const name = holder ? `${holder}, ${seat}` : seat
  const idOf = (field: string): string => `field-attendance__${row}__${field}`
  return (
    <li className="attendance__row">
      <span className="attendance__who" id={idOf('seat')}>
        {holder ? <strong>{holder}</strong> : null} {seat}
      </span>
      <select
        aria-label={`Attendance of ${name}`}
        id={idOf('presence')}
        disabled={disabled}
        value={presence.value ?? ''}
        onChange={({ target }) => {
          presence.setValue(target.value === '' ? null : target.value)
          const [only, ...others] = deputies
          if (target.value === 'deputy' && only !== undefined && others.length === 0 && !deputy.value)
            deputy.setValue(only)
        }}
      >
        <option value="">Not noted yet</option>
        {presences.map(({ label, value }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {presence.value === 'deputy' ? (
        <input
          aria-label={`Role of the deputy for ${name}`}
          id={idOf('deputy')}
          list={idOf('deputies')}
          placeholder="Role of the deputy, not the name"
          disabled={disabled}
          maxLength={120}
          value={deputy.value ?? ''}
          onChange={({ target }) => deputy.setValue(target.value)}
        />
      ) : null}
      {deputies.length > 0 ? (
        <datalist id={idOf('deputies')}>
          {deputies.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      ) : null}
      <button type="button" disabled={disabled} onClick={remove} aria-label={`Remove ${name} from the list`}>
        Remove
      </button>
    </li>
  )
}
