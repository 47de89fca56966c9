/** What the game is and what it is not, its sources, licences, and what the map does not say. */
import { useWords } from '../shared/app-context.ts'
import { Dialog } from '../shared/dialog.tsx'
import './about.css'

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { about } = useWords()
  const parts = [[about.sources, about.sourcesText], [about.map, about.mapText], [about.privacy, about.privacyText], [about.report, about.reportText], [about.licences, about.licencesText]]
  return (
    <Dialog heading={about.heading} onClose={onClose}>
      <div class="about">
        {about.paragraphs.map((text, i) => <p key={i}>{text}</p>)}
        {parts.map(([name, text]) => (
          <section key={name}>
            <h3 class="label">{name}</h3>
            <p class="small">{text}</p>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
