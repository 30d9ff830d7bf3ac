const FIRST = 10 * 60 + 42;

/** Fictional time of the nth message: each message is sent one minute after the previous one. */
export function clock(sent: number): string {
  const minutes = FIRST + sent - 1;
  return `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;
}
