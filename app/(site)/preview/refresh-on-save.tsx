/** Reloads the preview in the admin panel after each save. */
export function RefreshOnSave() {
  return <script type="module" src="/assets/preview.js" />
}
