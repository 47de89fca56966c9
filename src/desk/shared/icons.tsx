/** The few icons, 1.7 px line, always beside a word or with a spoken label on their button. */
import type { ComponentChildren } from 'preact'

function Icon({ children, size = 1.25 }: { readonly children: ComponentChildren; readonly size?: number }) {
  return (
    <svg viewBox="0 0 20 20" width={`${size}rem`} height={`${size}rem`} fill="none" stroke="currentColor" stroke-width="1.7"
      stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      {children}
    </svg>
  )
}

export const ArrowIcon = () => <Icon size={1.125}><path d="M3 10h13M11.5 5.5 16 10l-4.5 4.5" /></Icon>
export const LinkIcon = () => <Icon><path d="M8.5 11.5a3.2 3.2 0 0 0 4.6 0l2.9-2.9a3.25 3.25 0 0 0-4.6-4.6L10 5.4M11.5 8.5a3.2 3.2 0 0 0-4.6 0L4 11.4a3.25 3.25 0 0 0 4.6 4.6L10 14.6" /></Icon>
export const MenuIcon = () => <Icon><path d="M3.5 5.5h13M3.5 10h13M3.5 14.5h13" /></Icon>
export const MapIcon = () => <Icon><path d="m2.5 5 5-2 5 2 5-2v12l-5 2-5-2-5 2ZM7.5 3v12M12.5 5v12" /></Icon>
export const LeversIcon = () => <Icon><path d="M2.5 6.5h7M14.5 6.5h3M2.5 13.5h3M10.5 13.5h7" /><circle cx="12" cy="6.5" r="2.3" /><circle cx="8" cy="13.5" r="2.3" /></Icon>
export const ScoresIcon = () => <Icon><path d="M3 16.5v-5M7.7 16.5v-9M12.3 16.5v-6M17 16.5v-13" /></Icon>
export const ListIcon = () => <Icon><path d="M7.5 5h9M7.5 10h9M7.5 15h9" /><circle cx="3.8" cy="5" r=".6" /><circle cx="3.8" cy="10" r=".6" /><circle cx="3.8" cy="15" r=".6" /></Icon>
export const ChartIcon = () => <Icon><path d="M3 3v14h14M6 13l3.5-4.5 3 2.5L17 5" /></Icon>
export const ChevronIcon = () => <Icon size={1}><path d="m7 4 6 6-6 6" /></Icon>
export const BackIcon = () => <Icon size={1.125}><path d="M4 8h8.5a4 4 0 0 1 0 8H9M7.5 4.5 4 8l3.5 3.5" /></Icon>
export const AgainIcon = () => <Icon size={1.125}><path d="M16 8H7.5a4 4 0 0 0 0 8H11M12.5 4.5 16 8l-3.5 3.5" /></Icon>
export const CloseIcon = () => <Icon><path d="m5 5 10 10M15 5 5 15" /></Icon>
export const RerollIcon = () => <Icon size={1.125}><path d="M16 6.5A6.8 6.8 0 1 0 16.8 11M16.5 3v4h-4" /></Icon>
