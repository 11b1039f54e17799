import { useField, useFormFields } from '@payloadcms/ui'
import type { Place } from './attendance-help'

const idOf = (value: unknown): number | null => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'number' ? id : null
}

/** The bodies and the moment of the meeting in the form; null until both are known. */
export function useWhen(): { bodies: number[]; at: string } | null {
  const at = useFormFields(([fields]) => fields.startsAt?.value)
  // one text, so that the form renders anew only when it changes
  const bodies = useFormFields(([fields]) => {
    const also = fields.alsoOf?.value
    return [fields.body?.value, ...(Array.isArray(also) ? (also as unknown[]) : [])]
      .flatMap((one) => idOf(one) ?? [])
      .join()
  })
  return typeof at === 'string' && bodies !== '' ? { at, bodies: bodies.split(',').map(Number) } : null
}

/** The rows of a list in the form, by their ids. */
export function useRows(path: string): string[] {
  const { rows } = useField({ path, hasRows: true })
  return (rows ?? []).map(({ id }) => id)
}

/** The seats that are noted, as text: `seat/appointment` for each row. */
export function useNoted(count: number): Place[] {
  const noted = useFormFields(([fields]) =>
    Array.from({ length: count }, (_, row) => {
      const value = (name: string): number | null => idOf(fields[`attendance.${row}.${name}`]?.value)
      return `${value('seat') ?? 0}/${value('appointment') ?? ''}`
    }).join(),
  )
  return noted === ''
    ? []
    : noted.split(',').map((one) => {
        const [seat, appointment] = one.split('/')
        return { seat: Number(seat), appointment: appointment ? Number(appointment) : null }
      })
}
