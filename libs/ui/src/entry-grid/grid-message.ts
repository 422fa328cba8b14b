/** What the grid has to say, as a key below `grid.` in the translations. */
export interface GridMessage {
  key: string;
  params: Record<string, string | number>;
  /** A warning is about something that was not entered. */
  tone: 'status' | 'warning';
}

export function status(key: string, params: GridMessage['params'] = {}): GridMessage {
  return { key, params, tone: 'status' };
}

export function warning(key: string, params: GridMessage['params'] = {}): GridMessage {
  return { key, params, tone: 'warning' };
}
