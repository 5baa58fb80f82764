// Loaded into a child process: when the process that started it is gone, however it ended, the child goes too.
// Programs the child starts in its turn inherit this file and have another parent; they are left alone.
if (process.env.RAAKVLAK_PARENT === String(process.ppid)) {
  process.on('disconnect', () => process.exit(1))
  process.channel?.unref()
}
