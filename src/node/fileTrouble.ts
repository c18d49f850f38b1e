import { Trouble } from './Trouble.ts'

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses it',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'it is on a read-only disk',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of that path is a file, not a folder',
  EEXIST: 'a part of that path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links go round in a circle',
}

/** The system's error as a sentence: what was tried, then why it failed. Other errors come back as they are. */
export function fileTrouble(error: unknown, tried: string): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException)?.code ?? '']
  return reason === undefined ? error : new Trouble(`${tried}: ${reason}`)
}
