/**
 * The lint rule that makes every call of Payload's Local API state `overrideAccess`: it skips access control unless
 * told. The options are an object written in the call, with the key in it or in a constant of the same file that is
 * spread into it.
 */
const methods = new Set([
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findGlobalVersionByID',
  'findVersions',
  'findVersionByID',
  'create',
  'update',
  'updateGlobal',
  'delete',
  'count',
  'countVersions',
  'countGlobalVersions',
  'duplicate',
  'restoreVersion',
  'restoreGlobalVersion',
  'forgotPassword',
  'resetPassword',
  'unlock',
])

const isPayload = (node) =>
  (node.type === 'Identifier' && /^payload$/i.test(node.name)) ||
  (node.type === 'MemberExpression' && node.property.name === 'payload')

const isLocalApi = ({ callee }) =>
  callee.type === 'MemberExpression' && methods.has(callee.property.name) && isPayload(callee.object)

const withoutCasts = (node) =>
  node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression' ? withoutCasts(node.expression) : node

/** The object that a constant of this file is set to, if it is. */
function valueOf(identifier, scope) {
  for (let at = scope; at; at = at.upper) {
    const [definition] = at.set.get(identifier.name)?.defs ?? []
    if (definition) return withoutCasts(definition.node.init)
  }
  return undefined
}

function statesAccess(node, scope) {
  if (node?.type === 'Identifier') return statesAccess(valueOf(node, scope), undefined)
  if (node?.type !== 'ObjectExpression') return false
  return node.properties.some((part) =>
    part.type === 'SpreadElement'
      ? part.argument.type === 'Identifier' && scope && statesAccess(part.argument, scope)
      : part.key.name === 'overrideAccess',
  )
}

export const localApi = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    CallExpression(node) {
      if (!isLocalApi(node)) return
      const options = withoutCasts(node.arguments[0])
      if (options?.type === 'ObjectExpression' && statesAccess(options, context.sourceCode.getScope(node))) return
      context.report({ node, message: 'State overrideAccess here: the Local API skips access control unless told.' })
    },
  }),
}
