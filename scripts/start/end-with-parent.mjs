// Imported before a command of the start: when the start is killed, half-done work must not go on beside the next start's.
// The command's own workers import it too; their channels belong to others.
if (import.meta.url.endsWith(`?${process.ppid}`)) {
  process.on('disconnect', () => process.exit(1))
  process.channel?.unref()
}
