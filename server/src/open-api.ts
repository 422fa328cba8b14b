import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { CSRF_HEADER, SESSION_COOKIE } from '@jixiao/contracts/routes';

/** The description of the API that the client is generated from. */
export function createOpenApiDocument(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Jixiao')
    .setDescription(
      `Budget performance targets: recorded, scored, reviewed, reported. Money is in 万元, decimals are strings. ` +
        `Sign in at POST /api/session; unsafe requests send the token of the session as ${CSRF_HEADER}. ` +
        `Errors are application/problem+json with a stable code.`,
    )
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE)
    .build();
  const document = SwaggerModule.createDocument(app, description, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  nameProblemType(document);
  return document;
}

/** Nest describes every answer as application/json; errors are sent as application/problem+json. */
function nameProblemType({ paths }: OpenAPIObject): void {
  for (const { get, post, put, delete: remove } of Object.values(paths)) {
    for (const [status, answer] of [get, post, put, remove].flatMap((operation) => Object.entries(operation?.responses ?? {}))) {
      if (Number(status) < 400 || !answer || !('content' in answer) || !answer.content) continue;
      const { 'application/json': problem, ...others } = answer.content;
      if (problem) answer.content = { ...others, 'application/problem+json': problem };
    }
  }
}

export function serveOpenApi(app: INestApplication, document: OpenAPIObject): void {
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json', customSiteTitle: 'Jixiao API' });
}
