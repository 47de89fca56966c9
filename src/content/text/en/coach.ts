/**
 * English words of the guide through a first game: one idea a turn, at most 35 words each. `text` says what to try,
 * `done` what to notice; `us` and `cn` where the idea looks different from each side. `{lever}` is a lever’s name.
 * `results` is said once the turn has ended, where the words before would no longer be true.
 */
export const COACH = {
  name: 'Guide',
  step: 'Guide, {n} of {all}: {title}',
  done: 'Done',
  show: 'Show me',
  close: 'Close the guide',
  open: 'Open the guide',
  restart: 'Start a new guided game',
  library: 'See the other scenarios',
  results: {
    untried: 'This turn is over, and nothing is lost: what you did not try waits in the next one. The results say what changed meanwhile.',
    set: 'Your lever counts now, but works only after its delay. So far the results can show its price, and nothing else of it.',
    why: 'Press “Why?” beside any number. Its bars add up exactly, each with whose act it was.',
    end: 'Go on and look for par. The sides began with different hands, so what counts is how far each ended above what the record would have given it.',
  },
  steps: {
    look: {
      title: 'Look, then end a turn',
      us: 'This is the world at the end of 2024: whose models people use, and where. Nothing has to be decided yet. End the turn and watch what moves.',
      cn: 'This is the world at the end of 2024: whose models people use, and where. Nothing has to be decided yet. End the turn and watch what moves.',
      done: 'The results say what changed. Part of it comes from the other side, part from the world. Go on when you have looked.',
    },
    set: {
      title: 'Set a lever, and wait',
      us: 'Open “{lever}” and move it. The card says what it costs and from when it works. A factory counts only once it is built.',
      cn: 'Open “{lever}” and move it. The card says what it costs and from when it works. A factory counts only once it is built.',
      done: 'Set. It counts when the turn ends, and works only after its delay. As long as a turn is open you may change your mind.',
    },
    rules: {
      title: 'Rules leak',
      us: 'Controls on chips close the legal way. Some chips then take other ways: smuggled, or rented abroad. Open “{lever}”, the lever against smuggling, and read what it depends on.',
      cn: 'Foreign chips are good today and may be refused tomorrow; some come in outside the law. Open “{lever}”: turning legal chips away helps your own makers.',
      done: 'Under “Depends on” the card says what makes it work. Whoever draws a rule decides what it forbids; whoever enforces it decides what it does.',
    },
    open: {
      title: 'Open or close',
      us: 'Your open lab may give its best weights away. That wins developers and lowers prices, your own too. Find “{lever}” under the seat of the open lab.',
      cn: 'Your labs may give their best weights away. That wins developers everywhere and earns little. Find “{lever}” under the seat of the open labs.',
      done: 'What is released cannot be taken back. Watch the share of developers, and the price.',
    },
    purse: {
      title: 'What it costs',
      us: 'Above the board stand your political capital and your money. Open “{lever}”, move it far and watch. Big steps cost more, and a few each turn are all you get.',
      cn: 'Above the board stand your political capital and your money. Open “{lever}”, move it far and watch. Big steps cost more, and a few each turn are all you get.',
      done: 'If it is too much, the lever says so and nothing is lost. Political capital comes back slowly.',
    },
    why: {
      title: 'Ask why',
      us: 'End the turn. Then press “Why?” beside any number. Its bars add up exactly, each with whose act it was.',
      cn: 'End the turn. Then press “Why?” beside any number. Its bars add up exactly, each with whose act it was.',
      done: 'No number here is decoration: each can be taken apart like this, after any turn.',
    },
    record: {
      title: 'Guess, then look',
      us: 'Guess first: how has the share of Chinese models outside China moved since you began? Then open the charts and look. They go back before your first turn.',
      cn: 'Guess first: how has the share of your models outside China moved since you began? Then open the charts and look. They go back before your first turn.',
      done: 'A guess that was wrong shows where your picture of the world and this model’s differ.',
    },
    end: {
      title: 'The last turn',
      us: 'End it and look for par. The sides began with different hands, so what counts is how far each ended above what the record would have given it.',
      cn: 'End it and look for par. The sides began with different hands, so what counts is how far each ended above what the record would have given it.',
      done: 'That was a whole game. The debrief shows which decisions made it. Then play the other side and see its reasons, or pick one question from the other scenarios.',
    },
  },
} as const
