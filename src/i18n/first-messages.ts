/** The English that a first page can need: part of the first request. The rest is fetched while the person reads. */
export const firstMessages = {
  next: 'Next',
  send: 'Send',
  progress: '{page} of {pages}',
  required: 'needed',
  notApplicable: 'Does not apply',
  preferNotToSay: 'Rather not say',
  clear: 'Clear answer',
  otherText: 'Please say what',
  choose: 'Choose one',
  npsLow: 'Not at all likely',
  npsHigh: 'Extremely likely',
  noNames: 'Please do not name people.',
  anonymous: 'Not linked to you.',
  confidential: 'Confidential: the server can see that you are signed in.',
  identified: 'With your name.',
  seeWhatIsSent: 'See what is sent',
} as const;
