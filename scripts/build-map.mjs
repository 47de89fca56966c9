/**
 * `node scripts/run.mjs scripts/build-map.mjs`: draws the world as two grids of equal-area cells and writes
 * src/board/map-data.ts.
 *
 * Source: assets/map/countries-110m.json, Natural Earth 1:110m (public domain) as npm world-atlas 2.0.2 ships it, projected with Equal
 * Earth and centred on the Pacific, so that China and the United States face each other across the water.
 * Every cell stands for the same area of land. The order of the cells of a region is fixed here; the board
 * gives the first cells to one bloc and the next to another, so a change of shares flips the fewest.
 * No chance is used: the same input writes the same file. Notes on who belongs where: assets/map/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { toolOptions } from '../src/cli/tool-options.ts'

const HELP = `Draws the world as two grids of cells and writes src/board/map-data.ts.

  node scripts/run.mjs scripts/build-map.mjs [options]

  --show   print the grids as well
  --help   this text
`

const given = toolOptions(HELP, ['show'])
const root = new URL('..', import.meta.url)
const atlas = JSON.parse(readFileSync(new URL('assets/map/countries-110m.json', root), 'utf8'))

/** Plane units: the projected world is 1000 wide. */
const projection = geoEqualEarth().rotate([-155, 0]).scale(1).translate([0, 0]).precision(0.05)
{
  const edge = geoEqualEarth().scale(1).translate([0, 0])([179.999999, 0])[0]
  projection.scale(500 / edge)
}

const ids = (list) => new Set(list.split(' '))
const US = ids('840 630')
const CHINA = ids('156')
// EU, EEA, United Kingdom, Switzerland, Canada and the candidates of the Western Balkans and the east.
const EUROPE = ids(
  '040 056 100 191 196 203 208 233 246 250 276 300 348 372 380 428 440 442 528 616 620 642 703 705 724 752 ' +
    '578 352 826 756 124 008 070 499 688 804 807 498',
)
const APAC = ids('392 410 158 036 554')
const RESTRICTED = ids('643 112 364 408 760 192 862')
const NOT_DRAWN = ids('010 304 260') // Antarctica, Greenland, French Southern Lands: almost nobody lives there
const REGIONS = ['us', 'cn', 'europe', 'apac', 'emerging', 'restricted']

function regionOf(country, centre) {
  const { id } = country
  const { name } = country.properties
  if (name === 'Kosovo' || name === 'N. Cyprus') return 'europe'
  if (id === '250' && centre[0] < -20) return 'emerging' // French Guiana lies among its neighbours
  if (US.has(id)) return 'us'
  if (CHINA.has(id)) return 'cn'
  if (EUROPE.has(id)) return 'europe'
  if (APAC.has(id)) return 'apac'
  if (RESTRICTED.has(id)) return 'restricted'
  return 'emerging'
}

/** Collects what a path draws as closed rings of plane points. */
function rings(geometry) {
  const all = []
  let now = null
  const sink = {
    moveTo: (x, y) => all.push((now = [[x, y]])),
    lineTo: (x, y) => now.push([x, y]),
    closePath: () => {},
    arc: () => {},
  }
  geoPath(projection, sink)(geometry)
  return all
}

const shapes = []
for (const country of feature(atlas, atlas.objects.countries).features) {
  if (NOT_DRAWN.has(country.id)) continue
  const parts =
    country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates
  for (const coordinates of parts) {
    const polygon = { type: 'Polygon', coordinates }
    shapes.push({ region: regionOf(country, geoCentroid(polygon)), rings: rings(polygon) })
  }
}

/** Even-odd crossings of one horizontal line, sorted. */
function crossings(shape, y) {
  const xs = []
  for (const ring of shape.rings) {
    for (let i = 0; i < ring.length; i++) {
      const [x1, y1] = ring[i]
      const [x2, y2] = ring[(i + 1) % ring.length]
      if (y1 > y !== y2 > y) xs.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
    }
  }
  return xs.sort((a, b) => a - b)
}

/** Small places that must be seen: [longitude, latitude, region, cells]; east first, into the sea. */
const SMALL = [
  [121.2, 23.6, 'apac', 1], // Taiwan
  [127.6, 36.2, 'apac', 1], // South Korea
  [103.8, 1.35, 'apac', 1], // Singapore
  [-157, 20.7, 'us', 1], // Hawaii
]

const SAMPLES = 8

function grid(pitch, threshold) {
  const x0 = -500
  const y0 = -260
  const cols = Math.ceil(1000 / pitch)
  const rows = Math.ceil(520 / pitch)
  const cover = Array.from({ length: cols * rows }, () => new Float64Array(REGIONS.length))
  for (let line = 0; line < rows * SAMPLES; line++) {
    const y = y0 + ((line + 0.5) / SAMPLES) * pitch
    const row = Math.floor(line / SAMPLES)
    for (const shape of shapes) {
      const xs = crossings(shape, y)
      for (let k = 0; k + 1 < xs.length; k += 2) {
        for (let c = Math.floor((xs[k] - x0) / pitch); c <= Math.floor((xs[k + 1] - x0) / pitch); c++) {
          if (c < 0 || c >= cols) continue
          const left = Math.max(xs[k], x0 + c * pitch)
          const right = Math.min(xs[k + 1], x0 + (c + 1) * pitch)
          if (right > left)
            cover[row * cols + c][REGIONS.indexOf(shape.region)] += (right - left) / pitch / SAMPLES
        }
      }
    }
  }
  const cells = new Map()
  for (let i = 0; i < cover.length; i++) {
    const parts = cover[i]
    const land = parts.reduce((sum, part) => sum + part, 0)
    if (land < threshold) continue
    let best = 0
    for (let r = 1; r < parts.length; r++) if (parts[r] > parts[best]) best = r
    cells.set(i, REGIONS[best])
  }
  for (const [lon, lat, region, count] of SMALL) {
    const [x, y] = projection([lon, lat])
    const row = Math.floor((y - y0) / pitch)
    let col = Math.floor((x - x0) / pitch)
    // Where the mainland fills the cell, the island goes one cell out to sea.
    if (region === 'apac') while (cells.get(row * cols + col) === 'cn') col++
    for (let k = 0; k < count; k++) cells.set(row * cols + col + k, region)
  }
  // Crop to what is used.
  let [left, right, top, bottom] = [cols, 0, rows, 0]
  for (const i of cells.keys()) {
    left = Math.min(left, i % cols)
    right = Math.max(right, i % cols)
    top = Math.min(top, Math.floor(i / cols))
    bottom = Math.max(bottom, Math.floor(i / cols))
  }
  const width = right - left + 1
  const order = Object.fromEntries(REGIONS.map((region) => [region, []]))
  for (const [i, region] of cells) {
    const col = (i % cols) - left
    const row = Math.floor(i / cols) - top
    order[region].push({ cell: row * width + col, at: spread(col, row) })
  }
  for (const region of REGIONS) {
    order[region] = order[region].sort((a, b) => a.at - b.at || a.cell - b.cell).map(({ cell }) => cell)
  }
  return {
    pitch,
    x0: round(x0 + left * pitch),
    y0: round(y0 + top * pitch),
    cols: width,
    rows: bottom - top + 1,
    order,
  }
}

/**
 * The additive recurrence on the plastic number: any interval of this value picks cells that lie evenly,
 * not only the intervals that start at nought.
 */
function spread(col, row) {
  const at = col * 0.7548776662466927 + row * 0.5698402909980532
  return at - Math.floor(at)
}

const round = (value) => Math.round(value * 100) / 100

/** Points the board starts and ends arcs at, and hangs labels on. */
const PLACES = {
  taiwan: [122, 24],
  japan: [139, 36],
  korea: [127.5, 36.5],
  singapore: [104, 1.3],
  australia: [146, -30],
  chinaCoast: [118.5, 29],
  chinaNorth: [117, 40],
  chinaSouth: [112, 24],
  hongKong: [114.2, 22.6],
  chinaWest: [98, 34],
  chinaCentre: [107, 33],
  chinaInner: [107, 37],
  usWest: [-121, 40],
  usNorth: [-118, 47],
  usSouth: [-101, 32],
  usCentre: [-98, 39],
  usEast: [-82, 36],
  arizona: [-112, 33.4],
  florida: [-81, 29],
  canada: [-105, 56],
  netherlands: [6, 51],
  europeCentre: [12, 49],
  gulf: [49, 24],
  malaysia: [101, 5],
  india: [78, 21],
  indonesia: [112, -2],
  africaWest: [2, 10],
  africaCentre: [22, 2],
  brazil: [-50, -12],
  mexico: [-102, 23],
  russia: [75, 60],
  russiaEast: [115, 60],
  iran: [54, 32],
}

const places = Object.fromEntries(
  Object.entries(PLACES).map(([name, lonLat]) => [name, projection(lonLat).map(round)]),
)
// Threshold of land in a cell: chosen so that the drawn area of land is close to the real one.
const fine = grid(Number(process.env.FINE ?? 7.9), 0.45)
const coarse = grid(Number(process.env.COARSE ?? 15.2), 0.42)

/** Cells as the difference to the last one, base 36, would be smaller but no one could check it. */
const list = (cells) => `[${cells.join(',')}]`
const gridText = (name, g) => `export const ${name}: MapGrid = {
  pitch: ${g.pitch},
  x0: ${g.x0},
  y0: ${g.y0},
  cols: ${g.cols},
  rows: ${g.rows},
  order: {
${REGIONS.map((region) => `    // prettier-ignore\n    ${region}: ${list(g.order[region])},`).join('\n')}
  },
}
`
const text = `/**
 * Generated by scripts/build-map.mjs from Natural Earth 1:110m (public domain, npm world-atlas). Do not edit:
 * run \`node scripts/run.mjs scripts/build-map.mjs\`. Equal Earth, centred on 155° east; notes in assets/map/README.md.
 */
import type { RegionKey } from '../view/board/board-vm.ts'

/** An equal-area grid. Plane units: the world is 1000 wide, y grows downwards. */
export interface MapGrid {
  readonly pitch: number
  readonly x0: number
  readonly y0: number
  readonly cols: number
  readonly rows: number
  /** Cells (row × cols + col) of each region in the fixed order in which they change hands. */
  readonly order: Readonly<Record<RegionKey, readonly number[]>>
}

${gridText('fineGrid', fine)}
${gridText('coarseGrid', coarse)}
export const places = {
${Object.entries(places)
  .map(([name, [x, y]]) => `  ${name}: [${x}, ${y}],`)
  .join('\n')}
} as const satisfies Record<string, readonly [number, number]>
`
writeFileSync(fileURLToPath(new URL('src/board/map-data.ts', root)), text)

for (const [name, g] of Object.entries({ fine, coarse })) {
  const counts = REGIONS.map((region) => `${region} ${g.order[region].length}`).join(', ')
  const total = REGIONS.reduce((sum, region) => sum + g.order[region].length, 0)
  console.log(`${name}: ${g.cols} × ${g.rows}, ${total} cells (${counts})`)
}
if (given.has('show')) {
  for (const g of [fine, coarse]) {
    const signs = new Map(REGIONS.flatMap((r) => g.order[r].map((cell) => [cell, { us: 'U', cn: 'C', europe: 'e', apac: 'A', emerging: '.', restricted: 'r' }[r]])))
    for (let row = 0; row < g.rows; row++)
      console.log(Array.from({ length: g.cols }, (_, col) => signs.get(row * g.cols + col) ?? ' ').join(''))
  }
}
