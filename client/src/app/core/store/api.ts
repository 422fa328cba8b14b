import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';

export type Query = Record<string, string | number | null | undefined>;

/** The server's answers as promises; the one place that knows how versions travel. */
@Service()
export class Api {
  private readonly http = inject(HttpClient);

  get<Result>(path: string, query: Query = {}): Promise<Result> {
    return firstValueFrom(this.http.get<Result>(path, { params: withoutBlanks(query) }));
  }

  post<Result>(path: string, body: unknown, version?: number): Promise<Result> {
    return firstValueFrom(this.http.post<Result>(path, body, { headers: ifMatch(version) }));
  }

  put<Result>(path: string, body: unknown, version?: number): Promise<Result> {
    return firstValueFrom(this.http.put<Result>(path, body, { headers: ifMatch(version) }));
  }

  delete<Result>(path: string): Promise<Result> {
    return firstValueFrom(this.http.delete<Result>(path));
  }
}

function withoutBlanks(query: Query): Record<string, string | number> {
  const given: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') given[name] = value;
  }
  return given;
}

function ifMatch(version: number | undefined): HttpHeaders {
  return version === undefined ? new HttpHeaders() : new HttpHeaders({ 'If-Match': `"${version}"` });
}
