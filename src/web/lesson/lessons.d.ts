/** The lessons of a folder in their order, as the build read them. */
declare module '*?lessons' {
  const lessons: readonly import('./lessonSchema.ts').Lesson[]
  export default lessons
}
