/**
 * What decides whether a part is on screen, within reach and of its own kind. Where beside an element something stands is left to the
 * browser, which has to try several places.
 */
const essential =
  /^(display|flex-direction|overflow|appearance|visibility|opacity|position(?!-)|inset|top|right|bottom|left|content-visibility|(max-)?block-size|inline-size)/;
/** A page may do away with these: the answer does not need them. */
const spared = /part~?=["']?(title|why|intro|help|progress)\b/;
/** What says where the focus is and what is chosen has to be told by all of its looks. */
const telling = /:checked|:focus-visible/;

const hardenDeclaration = (declaration: string, selector: string): string => {
  const property = declaration.split(':', 1)[0]!.trim();
  // Of a control that begins from nothing, that it is none of the browser's is all that matters.
  if (property === 'all') return 'appearance:none!important;';
  const matters = essential.test(property) || (property !== '' && telling.test(selector));
  return matters ? `${declaration.replace('!important', '').trim()}!important;` : '';
};

/**
 * What must hold of one of our sheets, as the text of another: its declarations are important, and in the cascade an important
 * declaration of a shadow tree comes before every declaration of the page
 * (https://drafts.csswg.org/css-cascade-5/#cascade-context). All the rest stays the page's to change by `::part()`, and what
 * is said of the element itself as well.
 */
export const hardenRules = (text: string): string =>
  text.replace(/([^{}]*)\{([^{}]*)\}/g, (_rule, selector: string, body: string) => {
    if (/:host/.test(selector) || spared.test(selector)) return '';
    const hardened = body.split(';').map(declaration => hardenDeclaration(declaration, selector));
    const kept = hardened.join('');
    return kept && `${selector}{${kept}}`;
  });
