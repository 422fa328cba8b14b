import { randomInt } from 'node:crypto';

/** Without what looks alike on paper: 0 O o, 1 I l. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const GROUP_LENGTH = 4;

/** A password to be handed over once, as 'kT7m-Qx4v-9hRw': about 69 bits, easy to read out. */
export function oneTimePassword(): string {
  return Array.from({ length: GROUPS }, group).join('-');
}

function group(): string {
  return Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
