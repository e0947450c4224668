/** Whether there is a screen to open a window on. */
export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env
  return Boolean(x11) || Boolean(wayland)
}
