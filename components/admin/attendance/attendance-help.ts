import { read } from '../ask'

/** A place at a meeting. */
export interface Place {
  seat: number
  appointment: number | null
}

/** The bodies that meet, and the moment, ISO 8601. */
export interface When {
  bodies: number[]
  at: string
}

/** What the server knows of the seats of a meeting. */
export interface Help {
  rows: Place[]
  quorums: { body: number; needed: number | null; deputies: string | null }[]
  seats: Record<string, string>
  holders: Record<string, string>
  /** by seat, the job titles of those who stand in for its holders on that day */
  deputies: Record<string, string[]>
}

/**
 * Asks for the seats of a day, and what those noted already are called.
 * @param when null: only the names
 */
export const askForHelp = (when: When | null, noted: readonly Place[], signal?: AbortSignal): Promise<Help | null> => {
  const asked = new URLSearchParams({
    seats: [...new Set(noted.map(({ seat }) => seat))].join(),
    appointments: noted.flatMap(({ appointment }) => appointment ?? []).join(),
    ...(when ? { at: when.at, bodies: when.bodies.join() } : {}),
  })
  return read<Help>(`/api/attendance?${asked.toString()}`, signal)
}

/** Those places of a day that are not noted yet; of a seat that stands there twice without a holder, as many as are missing. */
export const missing = (noted: readonly Place[], rows: readonly Place[]): Place[] => {
  const left = noted.map(({ appointment, seat }) => `${seat}/${appointment ?? ''}`)
  return rows.filter(({ appointment, seat }) => {
    const place = left.indexOf(`${seat}/${appointment ?? ''}`)
    if (place !== -1) left.splice(place, 1)
    return place === -1
  })
}
