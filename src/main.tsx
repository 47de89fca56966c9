/** Composition root: starts the app. */
document.title = 'Open Gambit'
