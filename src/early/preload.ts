/** Starts loading a module of the build. */
export function preload(module: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = module;
  document.head.append(link);
}
