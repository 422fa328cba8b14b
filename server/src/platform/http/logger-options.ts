import type { Params } from 'nestjs-pino';

/** One line of JSON per request; cookies, tokens and bodies never reach the log. */
export function loggerOptions(level: string): Params {
  return {
    pinoHttp: {
      level,
      genReqId: (request) => request.id,
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          url: url.split('?')[0],
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      autoLogging: { ignore: (request) => /^\/(health|metrics)/.test(request.url ?? '') },
      customLogLevel: (_request, reply, error) => (error || reply.statusCode >= 500 ? 'error' : 'info'),
    },
  };
}
