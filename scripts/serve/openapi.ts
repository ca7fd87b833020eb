import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { questionSchema } from '../../src/answers/afar/question.ts';
import { remoteManifest } from '../../src/model/dataset/remoteManifest.ts';
import { refusals } from './reply.ts';

/** What a schema cannot say, a day that exists, is left out. */
const schemaOf = (schema: GenericSchema): object => {
  const { $schema: _, ...written } = toJsonSchema(schema, { errorMode: 'ignore' });
  return written;
};

const json = (schema: object): object => ({ 'application/json': { schema } });

/** The service in OpenAPI 3.1, from the schemas that it reads requests with. */
export function openapi(): object {
  const refused = Object.fromEntries(
    Object.values(refusals).map(([status, description]) => [
      String(status),
      { description, content: json({ $ref: '#/components/schemas/Refusal' }) },
    ]),
  );
  const told = (description: string, schema: object): object => ({
    '200': { description, content: json(schema) },
    ...refused,
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bilan',
      version: '1',
      description: 'Released answers about one dataset: no row, no person, no SQL.',
    },
    security: [{ token: [] }, {}],
    paths: {
      '/dataset': { get: { responses: told('What the dataset says of itself.', schemaOf(remoteManifest)) } },
      '/ask': {
        post: {
          requestBody: { required: true, content: json(schemaOf(questionSchema)) },
          responses: {
            ...told('The answer, as it may be seen.', { $ref: '#/components/schemas/Answer' }),
            '304': { description: 'The answer is the one that If-None-Match names.' },
          },
        },
      },
      '/health': { get: { security: [], responses: told('It answers.', { type: 'object' }) } },
      '/openapi.json': { get: { security: [], responses: told('This page.', { type: 'object' }) } },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Answer: {
          type: 'object',
          required: ['digest', 'state'],
          properties: { digest: { type: 'string' }, state: { enum: ['told', 'unpublished'] }, value: {} },
        },
        Refusal: {
          type: 'object',
          required: ['error', 'message'],
          properties: {
            error: { enum: Object.keys(refusals) },
            message: { type: 'string' },
            detail: { type: 'string' },
          },
        },
      },
    },
  };
}
