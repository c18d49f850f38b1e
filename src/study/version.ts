declare const __VERSION__: string

/** Version of this program, filled in by the build; results are stored under it. */
export const version: string = __VERSION__
