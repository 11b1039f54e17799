// Imported before a command of the start: when the start is killed, its half-done work must not go on beside the next one's.
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
