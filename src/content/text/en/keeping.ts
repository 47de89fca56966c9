/** English words about keeping: the game without a network, a new version, games as files, one game in two windows. */
export const KEEPING = {
  teachers: 'For teachers: a class without a server',
  offline: {
    ready: 'This game now works without a network: every scenario, language and page is kept on this device.',
    file: 'This copy of the game is one file. It needs no network and sends nothing anywhere.',
    without: 'There is no network just now. Everything here works; only sources on other sites do not open.',
    install: 'Put it among the apps of this device',
    waits: 'A new version has been fetched. It comes into use when no game is open in any window.',
    next: 'A new version is ready. You see it when this page is loaded next.',
    now: 'Use it now',
  },
  saveFile: 'Save as a file',
  unopened: {
    heading: 'Saves that could not be opened',
    text: 'They lie here just as they were found, and nothing is changed in them. Save one as a file to keep it or to show it to somebody who can help; remove what you no longer need.',
    why: {
      damaged: 'Save {n}, {size} kB: damaged, cannot be read',
      newer: 'Save {n}, {size} kB: from a newer version of the game',
      rules: '{game}: put aside because of its version',
    },
    again: 'Try to open it again',
  },
  challenges: 'Challenges of the day and the week',
  make: 'Make your own scenario',
  follow: {
    text: 'This game is open in another window too. That one plays on and keeps it; this one follows.',
    take: 'Play on in this window',
  },
} as const
