// Before the first paint, and outside the bundle so that the content policy needs no inline script: no flash of the other theme.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('handrail.theme');
  } catch {
    // A browser that keeps nothing follows the system.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
