/**
 * A button that leads on lets the next one appear in the same place. The second click of a double click was meant for
 * neither: it is passed over, so that nobody skips the results or a whole turn by clicking as on a desktop icon.
 */
export const single = (act: () => void) => (event: MouseEvent): void => {
  if (event.detail < 2) act()
}
