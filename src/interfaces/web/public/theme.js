// Runs before the first paint, so that a chosen theme never flashes the other one. The choice lives in the
// settings; this copy of it is only for the moment before they arrive.
(function () {
  try {
    const look = JSON.parse(localStorage.getItem('tiewise.look') || '{}');
    if (look.theme === 'light' || look.theme === 'dark') document.documentElement.dataset.theme = look.theme;
    if (look.density === 'compact') document.documentElement.dataset.density = 'compact';
  } catch {
    // No storage: the system's theme it is.
  }
})();
