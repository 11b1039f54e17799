/**
 * The lint rule that makes every call of Payload's Local API state `overrideAccess`: it skips access control unless
 * told otherwise. The options are an object written in the call, with the key in it or in a constant of the same file
 * that is spread into it.
 *
 * @typedef {import('@typescript-eslint/utils').TSESTree.Node} Node
 * @typedef {import('@typescript-eslint/utils').TSESLint.Scope.Scope} Scope
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

/** @param {Node} node */
const nameOf = (node) => (node.type === 'Identifier' ? node.name : '')

/** @param {Node} node */
const isPayload = (node) =>
  /^payload$/i.test(nameOf(node)) || (node.type === 'MemberExpression' && nameOf(node.property) === 'payload')

/** @param {Node} callee */
const isLocalApi = (callee) =>
  callee.type === 'MemberExpression' && methods.has(nameOf(callee.property)) && isPayload(callee.object)

/**
 * @param {Node | null | undefined} node
 * @returns {Node | null | undefined}
 */
const withoutCasts = (node) =>
  node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression' ? withoutCasts(node.expression) : node

/**
 * What a constant of this file is set to, if it is one.
 *
 * @param {string} name
 * @param {Scope} scope
 */
function valueOf(name, scope) {
  for (let at = /** @type {Scope | null} */ (scope); at; at = at.upper) {
    const [definition] = at.set.get(name)?.defs ?? []
    if (definition)
      return definition.node.type === 'VariableDeclarator' ? withoutCasts(definition.node.init) : undefined
  }
  return undefined
}

/**
 * @param {Node | null | undefined} options
 * @param {Scope} [scope] where a spread constant is looked for
 * @returns {boolean}
 */
function statesAccess(options, scope) {
  if (options?.type !== 'ObjectExpression') return false
  return options.properties.some((part) =>
    part.type === 'SpreadElement'
      ? part.argument.type === 'Identifier' && scope !== undefined && statesAccess(valueOf(part.argument.name, scope))
      : nameOf(part.key) === 'overrideAccess',
  )
}

/** @type {import('@typescript-eslint/utils').TSESLint.RuleModule<'state'>} */
export const localApi = {
  defaultOptions: [],
  meta: {
    type: 'problem',
    schema: [],
    messages: { state: 'State overrideAccess here: the Local API skips access control unless told otherwise.' },
  },
  create: (context) => ({
    CallExpression(node) {
      if (!isLocalApi(node.callee)) return
      if (statesAccess(withoutCasts(node.arguments[0]), context.sourceCode.getScope(node))) return
      context.report({ node, messageId: 'state' })
    },
  }),
}
