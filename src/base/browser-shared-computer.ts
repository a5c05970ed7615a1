/** Whether the page says that several people use this computer: `<meta name="ics-pulse:shared-computer">`. */
export const isMarkedShared = (): boolean =>
  'document' in globalThis &&
  document.querySelector('meta[name="ics-pulse:shared-computer"]:not([content="false"])') !== null;
