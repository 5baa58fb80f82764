// Runs a program of this folder after installing what is missing: node tests/program.mjs bench/bench.ts
import { runProgram } from '../server/cli/run-typescript.mjs'

const [program, ...args] = process.argv.slice(2)
await runProgram(`tests/${program}`, args)
