/** In lists: a text, or nothing. */
export function TextCell({ cellData }: { cellData?: string | null }) {
  return cellData ? <span>{cellData}</span> : null
}
