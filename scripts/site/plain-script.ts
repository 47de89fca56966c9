/** A program of its own beside the page’s, as one plain script. */
import { resolve } from 'node:path'
import { build } from 'vite'

/** `input`: the file it begins with, from the root of the project; `define`: what the build tells it, as JSON. */
export async function plainScript(root: string, input: string, define: Readonly<Record<string, string>>): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'warn', publicDir: false, root, define: { ...define },
    build: { write: false, target: 'es2022', rolldownOptions: { input: resolve(root, input), output: { format: 'iife', codeSplitting: false } } },
  })
  const [chunk] = (Array.isArray(result) ? result : [result]).flatMap((r) => ('output' in r ? r.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${input} could not be built.`)
  return chunk.code
}
