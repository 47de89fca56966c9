/** `npm run sim`: the process around `simulate` and the subcommands. The result goes to standard output, all else to standard error. */
import { runCommand } from './command.ts'
import { readText } from './read-text.ts'
import { simulate } from './simulate.ts'
import { subcommandOf } from './subcommands.ts'

const readPlan = readText('The plan')

runCommand((argv) => subcommandOf(argv[0])?.(argv.slice(1), readPlan) ?? simulate(argv, readPlan))
