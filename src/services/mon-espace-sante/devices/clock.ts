const FIRST = 10 * 60 + 42;

/** The fictional time at which the nth message was sent, one minute after the one before. */
export function clock(sent: number): string {
  const minutes = FIRST + sent - 1;
  return `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;
}
