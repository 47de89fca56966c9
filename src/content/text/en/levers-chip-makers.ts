/** English texts of the levers of the two chip makers. */
import type { LeverText } from '../types.ts'

export const CHIP_MAKER_TEXT: Readonly<Record<string, LeverText>> = {
  'nvidia/china-part': {
    name: 'Chips made for China',
    unit: 'effort, 0–1',
    withValue: 'effort {value}',
    purpose: 'Designs chips that stay just below the export line.',
    pro: 'Sales in China go on within the law; behind a strict line about half of them are such chips.',
    con: 'Chinese labs compute with them, and Washington may draw the next line lower.',
    dependsOn: 'Where the line runs, and whether Beijing lets firms buy.',
    example: {
      text: 'The A800 of November 2022 followed the first line, the H20 of early 2024 the second.',
      source: 'https://www.tomshardware.com/pc-components/gpus/new-nvidia-ai-gpus-designed-to-get-around-us-export-bans-come-to-china-h20-l20-and-l2-to-fill-void-left-by-restricted-models',
    },
    low: 'one chip for all',
    high: 'a chip for every line',
  },
  'nvidia/price': {
    name: 'Price of chips',
    unit: '× the learning curve',
    purpose: 'Sets the price of western AI chips against what their falling cost suggests.',
    pro: 'A high price earns more; a low one spreads the chips.',
    con: 'A high price slows American data centres; a low one gives up profit.',
    dependsOn: 'How much buyers have to spend, and how good other chips are.',
    example: {
      text: 'Epoch puts the cost per H100-equivalent sold in late 2025 at about $13,600.',
      source: 'https://epoch.ai/data/ai-chip-sales',
    },
    low: 'half',
    high: 'half above',
  },
  'huawei/price': {
    name: 'Price of Ascend chips',
    unit: '× the going price',
    purpose: 'Sets the price of Chinese AI chips against foreign ones.',
    pro: 'A low price fills orders, and practice makes better chips.',
    con: 'A low price leaves less for the next factory and for software.',
    dependsOn: 'Whether foreign chips can be had, and what state buyers are told.',
    example: {
      text: 'Huawei’s revenue from AI chips in 2025 is put at $7.5 bn.',
      source: 'https://technodehq.com/?p=2457',
    },
    low: 'half',
    high: 'half above',
  },
  'huawei/software': {
    name: 'Software for Ascend chips',
    unit: 'of effort',
    withValue: '{value} of effort',
    purpose: 'Puts engineers on the software that makes Chinese chips usable for training.',
    pro: 'The same chips do more work, and fewer training runs fail.',
    con: 'The engineers are missing elsewhere, and users come slowly.',
    dependsOn: 'How many users help to find the faults: software ripens with use.',
    example: {
      text: 'On 5 August 2025 Huawei opened CANN, the software of its Ascend chips.',
      source: 'https://www.chinadailyhk.com/article/617538',
    },
    low: 'hardware first',
    high: 'software first',
  },
}
