/**
 * Mends links in which the `#` was written as `%23`, or the `?` as `%3F`, perhaps twice over, so that the server looked
 * for a file of that name. Where the whole rest was written that way too, it is read back once for each time. A link of
 * the game at an address that is not there is tried one folder higher.
 */
{
  const [, before, mark, rest] = /^(.*?)(%(?:25)*(?:23|3F))(.*)$/i.exec(location.href) ?? []
  if (mark !== undefined) {
    let text = rest
    for (let times = (mark.length - 1) / 2; times > 0 && !/^[^?#]*=/.test(text) && /%(?:25)*(?:3D|2F|26)/i.test(text); times--) {
      try {
        text = decodeURIComponent(text)
      } catch {
        break
      }
    }
    location.replace(`${before}${mark.endsWith('23') ? '#' : '?'}${text}`)
  } else if (location.pathname !== '/' && /[?#&=](?:[sgrpc]\d{1,3}\.[\w-]{8}|scenario=)/i.test(location.href)) {
    const higher = new URL(location.href)
    higher.pathname = location.pathname.replace(/[^/]*\/?$/, '')
    location.replace(higher.href)
  }
}
