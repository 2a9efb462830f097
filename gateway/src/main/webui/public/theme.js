// Runs before the first paint, so that a chosen theme does not flash. Kept out of the bundle for that reason alone.
try {
  const theme = localStorage.getItem('alvh.theme')
  if (theme) document.documentElement.dataset.theme = theme
} catch {
  // Without storage the system's theme holds.
}
