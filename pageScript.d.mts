import type { Plugin } from 'esbuild'

export function scriptText(file: string): Promise<string>
export function packedScript(file: string): Promise<string>
export const pageScript: Plugin
