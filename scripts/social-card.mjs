/**
 * A part of the build: where the address of the published game is known (`SITE_URL=https://… npm run build`), the
 * picture that stands beside a shared link is named by its whole address. Most services fetch no other.
 */

/** @param {string | undefined} site @returns {import('vite').Plugin} */
export function socialCard(site = process.env.SITE_URL) {
  return {
    name: 'social-card',
    transformIndexHtml(html) {
      if (!site) return html
      const base = new URL(site.endsWith('/') ? site : `${site}/`).href
      return html
        .replace('content="./card.png"', `content="${base}card.png"`)
        .replace('<meta property="og:type"', `<meta property="og:url" content="${base}" />\n    <link rel="canonical" href="${base}" />\n    <meta property="og:type"`)
    },
  }
}
