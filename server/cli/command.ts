/** One command of "npm run raakvlak -- <name>": the file server/cli/commands/<name>.ts exports one as default. */
export type Command = {
  /** one line for the help */
  summary: string
  /** true when it runs without a database; otherwise DATABASE_URL and DATABASE_MIGRATION_URL are set when it runs */
  standalone?: true
  /** returns the exit code; an error it throws is printed as one message */
  run: (args: string[]) => Promise<number>
}
