// Before the first paint: the chosen theme and language, so that nothing flashes.
;(() => {
  const root = document.documentElement
  const theme = localStorage.getItem('theme')
  const dark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = dark ? 'dark' : 'light'
  root.lang = localStorage.getItem('language') ?? (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en')
})()
