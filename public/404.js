/**
 * Mends links in which the `#` was written as `%23`, perhaps twice over, so that the server looked for a file of that
 * name. Where the whole rest was written that way too, it is read back once for each time.
 */
{
  const [, before, mark, rest] = /^(.*?)(%(?:25)*23)(.*)$/.exec(location.href) ?? []
  if (mark !== undefined) {
    let text = rest
    for (let times = (mark.length - 1) / 2; times > 0 && !/^[^?#]*=/.test(text) && /%(?:25)*(?:3D|2F|26)/i.test(text); times--) {
      try {
        text = decodeURIComponent(text)
      } catch {
        break
      }
    }
    location.replace(`${before}#${text}`)
  }
}
