// The only script of the public site. Everything works without it: it lets Escape close the menu,
// and closes the menu when people go on with the keyboard or touch the page behind it.
const menu = document.querySelector('details.site-menu')

if (menu) {
  const close = () => menu.removeAttribute('open')

  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return
    close()
    menu.querySelector('summary')?.focus()
  })
  document.addEventListener('click', (event) => {
    if (menu.open && !menu.contains(event.target)) close()
  })
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !menu.contains(relatedTarget)) close()
  })
}
