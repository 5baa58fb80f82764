// No dependencies and no TypeScript here: on a fresh clone neither is installed yet, and Node.js may still be 20.
import { runProgram } from './run-typescript.mjs'

await runProgram('server/cli/start.ts')
