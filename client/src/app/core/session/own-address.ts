/** Only addresses inside the application are followed. */
export function ownAddress(address: string | undefined): string {
  return address?.startsWith('/') && !address.startsWith('//') ? address : '/workbench';
}
