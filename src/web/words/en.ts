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
  game: {
    you: 'you',
    conditions: { 'without sanctions': 'Nobody can answer', 'with sanctions': 'Everybody can answer' },
    part: 'Game {part} of {parts}',
    round: 'Game {part} of {parts}, round {period} of {periods}',
    account: 'Your account: {n}',
    tokens: '{n} tokens',
    token: '1 token',
    briefing: {
      rule: 'You sit at a table with {names}. Each round everybody gets {endowment} tokens and decides in secret how many to give to a common pot. The pot is multiplied by {factor} and shared out evenly, whoever gave.',
      sum: 'So a token given brings {each} to each of the four, you included: all gain if all give, and each gains more by keeping.',
      'without sanctions':
        'You all see what everybody gave. Nobody can do anything about it, except give less the next time. You play {periods} rounds.',
      'with sanctions':
        'After each round everybody sees what the others gave, and can take something from them: each point costs whoever uses it {cost} token and takes {effect} from the other. You play {periods} rounds.',
      samePeople:
        'The same three people sit at the table. They begin as they did the first time: what happened then is forgotten.',
      begin: 'Take your seat',
    },
    give: {
      question: 'How many of your {endowment} tokens do you give?',
      fewer: 'one fewer',
      more: 'one more',
      keep: 'You keep {kept}.',
      action: 'Give {n}',
      others: 'The others decide at the same time.',
    },
    punish: {
      question: 'Do you take anything from anybody?',
      each: '{name} gave {n}',
      fewer: 'one point fewer for {name}',
      more: 'one point more for {name}',
      nothing: 'Take nothing',
      action: 'Pay {cost}, take {effect}',
    },
    scene: {
      secret: 'the pot',
      pot: 'the pot: {pot} grow to {grown}, {each} for each',
      has: 'earns {n}',
      label: 'The table: what everybody gave, as stacks of tokens.',
      taken: 'The table: what everybody gave, as stacks of tokens, and who took from whom, as arrows.',
    },
    result: {
      gave: 'You gave {n}; {others}.',
      otherGave: '{name} {n}',
      pot: 'The pot of {pot} becomes {grown}: {each} for each of you.',
      took: '{name} took {taken} and paid {cost} for it.',
      youTook: 'You took {taken} and paid {cost} for it.',
      taken: '{effect} from {whom}',
      nobody: 'Nobody took anything from anybody.',
      earned: 'You end the round with {n}.',
      next: 'Next round',
      nextPart: 'On to game {part}',
      end: 'See what happened',
    },
    strip: {
      label: 'What was given so far, round by round: {list}.',
      round: 'round {period}: you {own}, on average {mean}',
      title: 'Given so far',
      own: 'you',
      mean: 'average of the four',
    },
    end: {
      title: 'Your table, and others',
      given: 'mean gift, of {endowment}',
      you: 'You',
      table: 'Your table',
      simulated: '{n} simulated tables',
      earned: 'Your tokens in the end',
      again: 'Play again with other people',
      wait: 'Other tables are playing …',
    },
    chart: {
      more: 'At your table people gave {difference} tokens more where everybody could answer',
      less: 'At your table people gave {difference} tokens less where everybody could answer',
      same: 'At your table people gave as much where everybody could answer',
      single: 'At your table people gave {mean} of their {endowment} tokens',
      subtitle: 'Mean gift of the four, round by round.',
      legend: { own: 'your table', simulated: 'simulated tables, mean and middle 80 %', published: 'published' },
      axis: 'tokens given',
      round: 'round',
      played: 'game',
      low: 'simulated, from',
      high: 'simulated, to',
      caption: 'All people at these tables are simulated, but for you. Published: {published}.',
      strangers: '{cite} (strangers, who meet others each round)',
      partners: '{cite}',
      nothing: 'nothing for this game',
    },
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
