/** Whether the text of a file is that of a lesson rather than a scenario: it has a key that only lessons have. */
export function isLesson(text: string): boolean {
  return /^(order|asks|story|prediction|reveal|take_home|handout):/m.test(text)
}
