/** English texts of the short scenarios; their titles are in `short-titles.ts`, which the first page needs. */
import type { ShortScenarioText } from '../types.ts'

export const SHORT_SCENARIO_TEXT: Readonly<Record<string, ShortScenarioText>> = {
  stockpile: {
    quarter: 'From early 2023',
    lead: 'The rule of October 2022 left a gap: chips cut down to the line may still be sold. Everybody expects it to be closed, and nobody knows when.',
    you: {
      us: 'Each quarter without a new rule earns your firms money and fills the other side’s data centres; a rule made in haste loses allies.',
      cn: 'Chips bought today work today, but the money that buys them does not build a fab.',
    },
    teaches: 'A rule that is expected works before it exists: buyers stock up, and builders at home begin to build.',
    lengthText: '{turns} turns, from 2023 on',
    difficulty: 2,
  },
  'tools-and-allies': {
    quarter: 'From the middle of 2023',
    lead: 'The machines that make advanced chips come from three countries. Japan and the Netherlands are about to follow the American rules, each in its own way and at its own price.',
    you: {
      us: 'Alone you can withhold only your own machines; together you can withhold them all, if your partners agree with the aim.',
      cn: 'Makers abroad live from your orders, and every machine refused is a reason to learn to make it yourself.',
    },
    teaches: 'A control is as wide as the coalition behind it. It slows chip making, and it teaches tool making.',
    lengthText: '{turns} turns, from 2023 on',
    difficulty: 3,
  },
  'october-rule': {
    quarter: 'From autumn 2023',
    lead: 'Chips made to fit the old line sell by the hundred thousand. In October Washington may draw a new line, by performance and density, that stops this.',
    you: {
      us: 'A line that everybody walks around protects nothing; yet your best firm earns a fifth of its AI sales there.',
      cn: 'Your labs planned with these chips. If they stop, smugglers ask more and your own makers get their first large orders.',
    },
    teaches: 'A stricter line moves chips between four ways in: legal, smuggled, rented and home-made. Look at all four before you call it a success.',
    lengthText: '{turns} turns, from 2023 on',
    difficulty: 1,
  },
  h20: {
    quarter: 'From spring 2025',
    lead: 'One chip, the H20, is still legal for China, and in great demand. Sell it and earn, ban it and slow the labs, or sell it for a share of the revenue.',
    you: {
      us: 'Every chip sold pays for your research and keeps their programmers on your software; every chip also runs their models.',
      cn: 'The chip is useful and may be withdrawn any day. Your own makers ask you not to buy it at all.',
    },
    teaches: 'Selling keeps buyers dependent and rich in chips; banning keeps them short and makes them independent. Each fear is about a different year.',
    lengthText: '{turns} turns, from 2025 on',
    difficulty: 1,
  },
  'atom-answer': {
    quarter: 'From the middle of 2025',
    lead: 'The best open models are Chinese now, and developers everywhere build on them. A group of American researchers asks for a public answer and calls it ATOM: American truly open models.',
    you: {
      us: 'Open models of your own would keep developers close; but they press on the prices that pay for your research.',
      cn: 'Openness brought you the world’s developers. If others open too, only quality and service keep them.',
    },
    teaches: 'Public money can keep an open lab near the front. Whoever opens gains users and lowers prices, for its own firms too.',
    lengthText: '{turns} turns, from 2025 on',
    difficulty: 2,
  },
  'close-the-weights': {
    quarter: 'From the end of 2025',
    lead: 'Chinese open models are used everywhere and earn little. Some firms ask whether the next one should stay closed; officials ask what strangers do with the last one.',
    you: {
      us: 'If they close, your labs breathe and your developers lose good tools; if they go on, prices fall further.',
      cn: 'Closing brings revenue and control, and gives away the place in the world’s software that openness won.',
    },
    teaches: 'Openness is reach without revenue. What has been released stays released, and those who built on it look elsewhere for the next one.',
    lengthText: '{turns} turns, from 2026 on',
    difficulty: 2,
  },
}
