/**
 * The faces of the game, 150 kB: asked for after the first paint, which has faces of the system as wide as these
 * (`fonts.css`). They would come in the way of the program that makes the page answer.
 */
import '@fontsource-variable/source-sans-3'
import '@fontsource-variable/source-serif-4/opsz.css'
