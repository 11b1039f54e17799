import type { TreeNode } from './structure'

/** The upper part of a tree: of a body whose branch is left out it is said how many report to it. */
export interface CutNode extends TreeNode {
  children: CutNode[]
  /** how many bodies stand directly below it and are left out */
  leftOut: number
}

const levels = (nodes: readonly TreeNode[]): TreeNode[][] => {
  const found: TreeNode[][] = []
  for (let level = [...nodes]; level.length > 0; level = level.flatMap(({ children }) => children)) found.push(level)
  return found
}

const cutBelow = (nodes: readonly TreeNode[], depth: number): CutNode[] =>
  nodes.map((node) => ({
    ...node,
    children: depth > 1 ? cutBelow(node.children, depth - 1) : [],
    leftOut: depth > 1 ? 0 : node.children.length,
  }))

/** As many whole levels of trees, from the top, as hold at most so many bodies; at least the first. */
export const upperLevels = (roots: readonly TreeNode[], most = Infinity): CutNode[] => {
  let [depth, count] = [0, 0]
  for (const level of levels(roots)) {
    count += level.length
    if (depth > 0 && count > most) break
    depth += 1
  }
  return cutBelow(roots, depth)
}
