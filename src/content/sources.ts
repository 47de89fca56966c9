/** Public sources that stand behind numbers in more than one file. */
export const EPOCH = 'https://github.com/epoch-research/ai-chip-counts'
export const ECI_FILE = 'https://github.com/IAPS-AI/ECI-Accessibility-Gap'
export const CNAS = 'https://www.cnas.org/press/press-release/new-paper-warns-ai-chip-smuggling-to-china-may-undermine-u-s-national-security-interests'
export const ROUTER = 'https://arynews.tv/chinese-open-source-ai-models-capture-nearly-30-of-global-usage'
export const CLOSED = 'https://www.linuxfoundation.org/blog/revealing-the-hidden-economics-of-open-models-in-the-ai-era'
export const MICROSOFT = 'https://natsec.ca/?p=310'
