/** English texts of the scenarios. */
import type { ScenarioText } from '../types.ts'

export const SCENARIO_TEXT: Readonly<Record<string, ScenarioText>> = {
  'chip-war': {
    title: 'The line',
    quarter: 'From the end of 2022',
    lead: 'In October Washington barred the sale of the best AI chips to China. In November a chatbot showed the world what such chips can do.',
    you: {
      us: 'You worry how the best chips may be used; yet each rule costs your firms and teaches others to do without you.',
      cn: 'A tool that every industry needs may be withheld from you, so you buy, build and make do while you can.',
    },
    teaches: 'Controls work slowly, leak, and change what the other side does. Who enforces, and who builds, decides more than the rule itself.',
    lengthText: '{turns} turns, from 2022 on',
    difficulty: 2,
  },
  'deepseek-moment': {
    title: 'The open model',
    quarter: 'From the end of 2024',
    lead: 'A small Chinese lab says that it trained a strong model cheaply, and gives it away. Its reported cost is disputed; its users are real.',
    you: {
      us: 'Your labs pay for research by selling their lead; free models close behind make you ask what leading is for.',
      cn: 'Your labs have few chips, and opening wins them developers everywhere, though it earns little and shows others how they work.',
    },
    teaches: 'A free model close to the best changes prices, standards and trust. Opening can be strength, and it cannot be taken back.',
    lengthText: '{turns} turns, from 2024 on',
    difficulty: 1,
  },
  'one-third': {
    title: 'One third',
    quarter: 'From the end of 2025',
    lead: 'Chinese open models carry up to a third of the weekly traffic on one much-watched marketplace. Elsewhere their share is far smaller, and nobody agrees which number counts.',
    you: {
      us: 'You have most of the compute and revenue, and may sell chips, open models or guard your lead, but hardly all three.',
      cn: 'Your reach grows and your factories learn; foreign chips would help your labs today and slow your chip makers tomorrow.',
    },
    teaches: 'Downloads, traffic, users and revenue are four different market shares. A policy that wins one may lose another.',
    lengthText: '{turns} turns, from 2025 on',
    difficulty: 3,
  },
}
