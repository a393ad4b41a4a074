/** Words that the building blocks themselves use. */
export const kitTexts = {
  close: 'Sluiten',
  less: (label: string) => `${label}: een minder`,
  more: (label: string) => `${label}: een meer`,
  noNumber: 'Vul een heel getal in.',
  noDecimal: 'Vul een getal in, zoals 12 of 12,5.',
  tooLow: (min: string) => `Vul een getal in van ${min} of hoger.`,
  tooHigh: (max: string) => `Vul een getal in van hoogstens ${max}.`,
} as const;
