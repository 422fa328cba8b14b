import { Service, signal } from '@angular/core';
import type { ImportCell } from '@jixiao/contracts/views';
import { placeKey, type SourcePlace } from '@jixiao/domain/budget-document';

export interface EditedCell {
  readonly key: string;
  /** Which of the places on the page that show the cell it is edited in. */
  readonly scope: string;
  readonly place: SourcePlace;
  readonly before: string;
  readonly text: string;
}

/** The one cell of the document that is being written over. */
@Service({ autoProvided: false })
export class CellEditing {
  readonly cell = signal<EditedCell | null>(null);
  /** The cell that the focus goes back to once nothing is written any more. */
  readonly returnTo = signal<string | null>(null);
  /** The document is being read again with a correction. */
  readonly saving = signal(false);

  begin({ place, text: before }: ImportCell, scope: string, text = before): void {
    if (!this.saving()) this.cell.set({ key: placeKey(place), scope, place, before, text });
  }

  isOpen(place: SourcePlace, scope: string): boolean {
    const cell = this.cell();
    return cell?.scope === scope && cell.key === placeKey(place);
  }

  write(text: string): void {
    this.cell.update((cell) => cell && { ...cell, text });
  }

  end(): void {
    this.returnTo.set(this.cell()?.key ?? null);
    this.cell.set(null);
  }

  /** Whether something was typed that is not kept yet. */
  hasChanges(): boolean {
    const cell = this.cell();
    return cell !== null && cell.text !== cell.before;
  }
}
