// Loaded into a child process: when the process that started it is gone, however it ended, the child goes too.
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
