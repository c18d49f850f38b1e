/**
 * All words of the playground's interface, in English. Whoever translates writes another file with the same keys; what
 * stands in braces is filled in. Names of acts, measures, traits and the like come from their catalogues, the texts of
 * lessons from their own files.
 */
export const en = {
  page: {
    title: 'The playground of influence',
    skip: 'Skip to the content',
    home: 'Playground',
    lessons: 'Lessons',
    sandbox: 'Sandbox',
    needsScript:
      'This page simulates communities while you watch, for which it needs JavaScript. Please allow it here.',
    fault: 'Something went wrong in this page: {message}. Please reload it; what you did before is kept.',
  },
  home: {
    lead: 'People answer kindness with kindness, and harm with silence or retaliation. Try ways of treating a community here, before you treat people that way.',
    lessonsTitle: 'Five lessons',
    lessonsLead: 'Each takes about six minutes: guess first, then let a thousand simulated people answer.',
    sandboxTitle: 'The sandbox',
    sandboxLead:
      'A community of about 150 people, as you like it: watch two worlds on the same chance, one with your outreach and one without.',
    openSandbox: 'Open the sandbox',
    privacy: 'Everything happens in this file. It asks for nothing from the network and sends nothing.',
    version: 'Reciprocity of Influence {version}',
  },
  sandbox: {
    cutDown:
      'Cut down from {from} members to {to}, so that all can be watched. What grows with their number is smaller, too: prospects, and the hours of the team.',
  },
  chart: {
    drawing: 'Drawing …',
    numbers: 'The numbers of this chart',
  },
} as const
