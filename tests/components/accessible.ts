import axe from 'axe-core'

// jsdom has no canvas and says so loudly; axe asks for one to judge whether text is an icon
HTMLCanvasElement.prototype.getContext = () => null

/**
 * What axe finds wrong in what is rendered, as readable lines; no rule is switched off.
 * Without a layout engine axe cannot judge colours: the browser tests do.
 */
export const accessibilityDefects = async (container: Element): Promise<string[]> => {
  const { violations } = await axe.run(container)
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.html).join(', ')})`)
}
