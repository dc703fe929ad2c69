// Compiles a schema in the strict mode of ajv and validates documents with it.
// Input: { schema, documents: [object] }. Output: what ajv logged, and for each document whether it is valid.
import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';

const request = JSON.parse(readFileSync(0, 'utf8'));
const log = [];
const write = (...words) => log.push(words.join(' '));
const validate = new Ajv2020({ strict: true, allErrors: true, logger: { log: write, warn: write, error: write } }).compile(JSON.parse(readFileSync(request.schema, 'utf8')));
console.log(JSON.stringify({ log, valid: request.documents.map(document => validate(document)) }));
