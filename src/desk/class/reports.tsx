/** One printed page for the class and one for each group; on the screen it is not seen. */
import type { ClassVm } from '../../app/class/class-desk.ts'
import { useClass } from './class-context.ts'
import { Course } from './pictures.tsx'
import { Together } from './together.tsx'

export function Reports({ vm }: { readonly vm: ClassVm }) {
  const { words: { report: t } } = useClass()
  if (vm.reports.length < 2) return null
  return (
    <div class="class-reports" aria-hidden="true">
      <article class="class-sheet">
        <h2 class="head">{t.classTitle}</h2>
        <Together vm={vm} names={vm.reports.length <= 12} />
      </article>
      {vm.reports.map((group) => (
        <article key={group.at} class="class-sheet">
          <h2 class="head">{group.name}</h2>
          <p>{group.place} {group.luck}</p>
          <h3 class="title">{t.course}</h3>
          <Course course={group.course} middle={group.middle} label={t.course} />
          <h3 class="title">{t.decisions}</h3>
          {group.levers.length > 0 ? <ul class="class-bullets">{group.levers.map((line) => <li key={line}>{line}</li>)}</ul> : <p>{t.none}</p>}
          <ol class="class-questions">{vm.questions.map((question, i) => <li key={i}>{question}</li>)}</ol>
        </article>
      ))}
    </div>
  )
}
