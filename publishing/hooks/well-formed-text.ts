import { APIError, type CollectionBeforeOperationHook, type GlobalBeforeOperationHook } from 'payload'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isNode = (node: unknown): boolean =>
  isRecord(node) &&
  typeof node.type === 'string' &&
  (node.text === undefined || typeof node.text === 'string') &&
  (node.children === undefined || (Array.isArray(node.children) && node.children.every(isNode)))

/** Whether every rich text within a value, however deep, is made of nodes as the editor stores them. */
export function textsAreWellFormed(value: unknown): boolean {
  if (!isRecord(value)) return true
  if (isRecord(value.root) && value.root.type === 'root')
    return Array.isArray(value.root.children) && value.root.children.every(isNode)
  return Object.values(value).every(textsAreWellFormed)
}

const refuse = (args: unknown): void => {
  if (isRecord(args) && !textsAreWellFormed(args.data))
    throw new APIError(
      'A text is not in the form that the editor stores. Write it in the admin panel.',
      400,
      null,
      true,
    )
}

/** Refuses a malformed rich text in words; Payload's own hooks would fail on it. */
export const wellFormedText: CollectionBeforeOperationHook = ({ args }) => {
  refuse(args)
  return args
}

/** The same for a global. */
export const wellFormedGlobalText: GlobalBeforeOperationHook = ({ args }: { args?: unknown }) => {
  refuse(args)
  return args
}
