import { type PayloadRequest, ValidationError } from 'payload'
import type { Problem } from '@/domain/governance/problems/problem'

/** @throws ValidationError that names each field, where there are problems */
export function refuseProblems(req: PayloadRequest, collection: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ValidationError({ collection, errors: [...problems], req })
}
