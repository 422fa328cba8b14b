/** A control of a grid: always there, named by `data-entry`. */
export type EntryControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export type Outcome = 'written' | 'read-only' | 'unknown' | 'too-long';

const CONTROLS = 'input[data-entry], select[data-entry], textarea[data-entry]';

export function controlIn(cell: Element): EntryControl | null {
  return cell.querySelector<EntryControl>(CONTROLS);
}

export function controlOf(target: EventTarget | null): EntryControl | null {
  return target instanceof Element && target.matches(CONTROLS) ? (target as EntryControl) : null;
}

export function cellName(control: EntryControl): string {
  return control.dataset['entry'] ?? '';
}

export function isWritable(control: EntryControl): boolean {
  return !control.disabled && !(control instanceof HTMLSelectElement ? false : control.readOnly);
}

/** What a cell says: its text, or the text of its choice. */
export function textOf(control: EntryControl): string {
  if (!(control instanceof HTMLSelectElement)) return control.value;
  return control.value === '' ? '' : (control.selectedOptions[0]?.text.trim() ?? '');
}

/** Enters a text as if it had been typed; a choice is found by its text or its value. */
export function enterText(control: EntryControl, text: string): Outcome {
  if (!isWritable(control)) return 'read-only';
  if (control instanceof HTMLSelectElement) {
    const option = optionFor(control, text);
    if (!option) return 'unknown';
    setValue(control, option.value);
    return 'written';
  }
  const value = control instanceof HTMLInputElement ? text.replace(/\s*\n\s*/g, ' ').trim() : text;
  if (control.maxLength >= 0 && value.length > control.maxLength) return 'too-long';
  setValue(control, value);
  return 'written';
}

/** Sets the value and says so, as the browser does after typing. */
export function setValue(control: EntryControl, value: string): void {
  if (control.value === value) return;
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** True where typing would replace the whole text, so that arrows go to the next cell. */
export function isWhollySelected(control: EntryControl): boolean {
  if (control instanceof HTMLSelectElement || control.value === '' || control.selectionStart === null) return true;
  return control.selectionStart === 0 && control.selectionEnd === control.value.length;
}

/** True where the caret stands at the beginning (-1) or the end (1) of the text. */
export function isAtEdge(control: EntryControl, side: -1 | 1): boolean {
  if (control instanceof HTMLSelectElement) return true;
  if (control.selectionStart !== control.selectionEnd) return false;
  return control.selectionStart === (side < 0 ? 0 : control.value.length);
}

export function selectText(control: EntryControl): void {
  if (!(control instanceof HTMLSelectElement)) control.select();
}

/** Puts the caret behind the text, or opens the choices. */
export function beginEditing(control: EntryControl): void {
  if (control instanceof HTMLSelectElement) control.showPicker();
  else control.setSelectionRange(control.value.length, control.value.length);
}

function optionFor(control: HTMLSelectElement, text: string): HTMLOptionElement | undefined {
  const wanted = plain(text);
  const options = [...control.options].filter((option) => !option.disabled);
  return options.find((option) => (option.value === '' ? wanted === '' : plain(option.text) === wanted)) ?? options.find((option) => option.value === text.trim());
}

/** Full-width and half-width forms and spaces do not tell choices apart. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
