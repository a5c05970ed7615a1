import { ChoiceElement } from '../choice/choice-element.js';

/** A native list to open, however few options there are. */
export class DropdownElement extends ChoiceElement {
  protected override get control(): 'field' {
    return 'field';
  }
}
