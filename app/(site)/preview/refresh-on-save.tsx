/** Our script for the panel that shows the preview: it loads the page anew after each save. */
export function RefreshOnSave() {
  return <script type="module" src="/assets/preview.js" />
}
