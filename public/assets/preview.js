// Inside the admin panel's preview: the panel announces each save, and the page reloads.
const inPanel = window.parent !== window
if (inPanel) {
  const ready = { type: 'payload-live-preview', ready: true }
  window.parent.postMessage(ready, window.location.origin)
  window.addEventListener('message', (event) => {
    if (event.origin === window.location.origin && event.data?.type === 'payload-document-event')
      window.location.reload()
  })
}
