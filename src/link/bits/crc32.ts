/** The check of links: CRC-32 as in zip files and Ethernet (polynomial 0xEDB88320). Finds accidents, not forgers. */
const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  return c >>> 0
})

/** `before`: the check of what stands before these bytes. */
export function crc32(bytes: ArrayLike<number>, before = 0): number {
  let c = ~before
  for (let i = 0; i < bytes.length; i++) c = (c >>> 8) ^ TABLE[(c ^ bytes[i]) & 255]
  return ~c >>> 0
}
