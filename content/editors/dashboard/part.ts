import type { Payload } from 'payload'
import type { Line } from './line'

/** A list of the dashboard: its lines, or null where they could not be read. */
export type Part = Line[] | null

/**
 * What `read` finds; null where it fails, which is logged, or takes longer than editors wait for one list: the others are shown
 * all the same.
 *
 * @param longest in ms
 */
export async function partOf<Found>(
  { logger }: Pick<Payload, 'logger'>,
  name: string,
  read: () => Promise<Found>,
  longest = 8_000,
): Promise<Found | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      logger.error({ msg: `The list "${name}" of the dashboard took longer than ${longest} ms.` })
      resolve(null)
    }, longest)
  })
  try {
    return await Promise.race([read(), late])
  } catch (error) {
    logger.error({ err: error, msg: `The list "${name}" of the dashboard could not be read.` })
    return null
  } finally {
    clearTimeout(timer)
  }
}
