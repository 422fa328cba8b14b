import type { ApiClient } from '@jixiao/api-client/client';
import type { OrganizationItem } from '@jixiao/contracts/views';

/** All departments and units that the reader may see, page after page. */
export async function everyOrganization(api: ApiClient, cursor: string | null = null): Promise<OrganizationItem[]> {
  const { items, nextCursor } = await api.get('/api/organizations', { query: { cursor } });
  return nextCursor === null ? items : [...items, ...(await everyOrganization(api, nextCursor))];
}
