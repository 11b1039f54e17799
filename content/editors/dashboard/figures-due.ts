import type { Role } from '@/access/roles'
import { permissionOf } from '@/access/table'
import { figuresDue as due } from '@/domain/waiting-times/figures-due'
import { latestMonth } from '../../waiting-times/figures'
import type { Line } from './line'

/** The page of the panel where figures are imported. */
const importPage = '/admin/waiting-times'

/** Figures of waiting times that should be out and are not imported yet, for those who may import them. */
export const figuresDue = async (role: Role, today: string): Promise<Line[]> => {
  if (permissionOf(role, 'waiting-imports') === 'none') return []
  const found = due(await latestMonth(), today)
  return found ? [{ href: importPage, kind: '', ...found }] : []
}
