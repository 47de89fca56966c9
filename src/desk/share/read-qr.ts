/** Reading QR codes: with the detector of the browser where it has one, else with a small library. Nothing leaves the device. */
import decodeQR from 'qr/decode.js'

interface Detector {
  detect(image: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>
}
type DetectorClass = (new (options: { formats: readonly string[] }) => Detector) & { getSupportedFormats?: () => Promise<readonly string[]> }

/** Null where this browser has none; some have the name and no detector behind it. */
async function detectorHere(): Promise<Detector | null> {
  const known = (globalThis as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector
  try {
    return known && (await known.getSupportedFormats?.())?.includes('qr_code') ? new known({ formats: ['qr_code'] }) : null
  } catch {
    return null
  }
}

/** Longest side of a picture that is looked at. */
const MOST = 1600

function pixelsOf(source: CanvasImageSource, width: number, height: number, most: number): ImageData | null {
  const scale = Math.min(1, most / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  context?.drawImage(source, 0, 0, canvas.width, canvas.height)
  return context?.getImageData(0, 0, canvas.width, canvas.height) ?? null
}

function decoded(pixels: ImageData | null, options: { effort?: number; timeLimit?: number } = {}): string | null {
  try {
    return pixels && decodeQR(pixels, options)
  } catch {
    // No code in this picture.
    return null
  }
}

/** A picture from a file; null where no code is found in it. */
export async function readPicture(file: Blob): Promise<string | null> {
  const bitmap = await createImageBitmap(file)
  try {
    const detector = await detectorHere()
    const [found] = detector ? await detector.detect(bitmap).catch(() => []) : []
    if (found) return found.rawValue
    return decoded(pixelsOf(bitmap, bitmap.width, bitmap.height, MOST), { effort: Infinity, timeLimit: 4000 })
  } finally {
    bitmap.close()
  }
}

export interface Camera {
  readonly stop: () => void
}

/** Time between two looks at the picture. */
const LOOK_MS = 150

/** Shows the camera in a video and tells the first code that it sees. Throws where there is no camera, or none is allowed. */
export async function watchCamera(video: HTMLVideoElement, found: (text: string) => void): Promise<Camera> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
  const detector = await detectorHere()
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  const stop = (): void => {
    stopped = true
    clearTimeout(timer)
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
  video.srcObject = stream
  await video.play()
  const look = async (): Promise<void> => {
    if (stopped) return
    const seen = detector ? (await detector.detect(video).catch(() => []))[0]?.rawValue ?? null : decoded(pixelsOf(video, video.videoWidth, video.videoHeight, 960))
    if (stopped) return
    if (seen === null) timer = setTimeout(() => void look(), LOOK_MS)
    else {
      stop()
      found(seen)
    }
  }
  void look()
  return { stop }
}
