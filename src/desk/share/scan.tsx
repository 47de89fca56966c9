/** The picture of the camera, until a QR code stands in it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ShareDesk } from '../../app/share/share-desk.ts'

interface Props {
  readonly words: ShareDesk['words']['open']
  readonly onFound: (text: string) => void
}

export function Scan({ words, onFound }: Props) {
  const video = useRef<HTMLVideoElement>(null)
  const heardRef = useRef(onFound)
  useEffect(() => { heardRef.current = onFound })
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let camera: { stop: () => void } | null = null
    let gone = false
    const begin = async (): Promise<void> => {
      try {
        const { watchCamera } = await import('./read-qr.ts')
        if (!video.current) return
        camera = await watchCamera(video.current, (text) => heardRef.current(text))
        if (gone) camera.stop()
      } catch {
        // No camera, none allowed, or a page that may not ask: there is the file.
        setFailed(true)
      }
    }
    void begin()
    return () => {
      gone = true
      camera?.stop()
    }
  }, [])
  if (failed) return <p class="fault" role="alert">{words.cameraFailed}</p>
  return <div class="scan"><p class="small">{words.scanning}</p><video ref={video} class="scan-video" playsInline muted aria-label={words.scanning} /></div>
}
