/** The pages behind the first one, in a chunk of their own. */
export { Class } from './class/lazy-class.ts'
export { End } from './end/end.tsx'
export { Library } from './library/library.tsx'
export { Follow } from './play/follow.tsx'
export { Game } from './play/game.tsx'
export { Shared } from './share/lazy-shared.ts'
export { Curtain } from './table/curtain.tsx'
export { Start } from './start/start.tsx'
