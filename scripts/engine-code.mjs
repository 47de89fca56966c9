/**
 * Hash of the code that decides how a game goes: the engine and the generator of chance, without comments.
 * Computer players are left out: a new one changes no game that others play. The golden games hold the old ones still.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseSync } from 'vite'
import { hashText } from '../src/engine/rules-hash.ts'
import { root } from './ensure.mjs'

const FOLDER = 'src/engine'
const CHANCE = 'node_modules/seedrandom/lib/alea.js'

/** The text of a file without comments and with single spaces: what remains can change a game. */
export function bareCode(path, text) {
  const { comments, errors } = parseSync(path, text, { sourceType: 'module' })
  if (errors.length > 0) throw new Error(`${path} could not be read: ${errors[0].message}`)
  let bare = ''
  let at = 0
  for (const { start, end } of comments) {
    bare += `${text.slice(at, start)} `
    at = end
  }
  return (bare + text.slice(at)).replace(/\s+/g, ' ').trim()
}

export function engineCodeHash() {
  const files = readdirSync(join(root, FOLDER), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  const parts = files.map((file) => `${file}\n${bareCode(file, readFileSync(join(root, file), 'utf8'))}\n`)
  return hashText(parts.join('') + readFileSync(join(root, CHANCE), 'utf8').replace(/\s+/g, ' '))
}
