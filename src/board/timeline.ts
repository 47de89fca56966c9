/**
 * When each part of a change moves, in milliseconds after a turn is committed. Pure. Gates slide shut and their arc
 * fades, the other arcs draw once, then cells flip outward from the arcs' ends while the race moves. 1.8 s in all.
 */
export const changeLength = 1800

const gateLength = 320
const fadeStart = 160
const fadeLength = 320
const arcStart = 200
const arcLength = 600
const cellStart = 760
const cellSpread = 640
const cellLength = 260
const raceStart = 800
const raceLength = 800
const siteStart = 320
const siteLength = 400

/** Fast out of the gate, soft at the end: the desk's curve, near enough. */
function ease(part: number): number {
  const left = 1 - Math.max(0, Math.min(1, part))
  return 1 - left * left * left
}

const during = (ms: number, start: number, length: number) => Math.max(0, Math.min(1, (ms - start) / length))

export const gatePart = (ms: number) => ease(during(ms, 0, gateLength))
export const fadePart = (ms: number) => during(ms, fadeStart, fadeLength)
export const arcPart = (ms: number) => ease(during(ms, arcStart, arcLength))
export const racePart = (ms: number) => ease(during(ms, raceStart, raceLength))
export const sitePart = (ms: number) => ease(during(ms, siteStart, siteLength))

/** 0–1 through the flip of a cell at `far` (0 at the arc's end, 1 farthest from it): half way it shows its edge. */
export const cellPart = (ms: number, far: number) => during(ms, cellStart + far * cellSpread, cellLength)

/** The ring of a moment: 0 before, 1 when gone. */
export const momentPart = (ms: number, nth: number) => during(ms, 100 + nth * 220, 700)
