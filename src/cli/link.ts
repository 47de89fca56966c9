/** `npm run link`: the process around `readLinks`. */
import process from 'node:process'
import { runCommand } from './command.ts'
import { readLinks } from './read-links.ts'
import { readText } from './read-text.ts'

runCommand((argv) => {
  const { stdout, sound } = readLinks(argv, readText('The file'))
  if (!sound) process.exitCode = 1
  return stdout
})
