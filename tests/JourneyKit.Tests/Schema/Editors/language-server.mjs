// Opens a document in the YAML language server that VS Code and others use, and prints what it answers.
// Input: { schema, text, completions: [[line, character]], hovers: [[line, character]] }, positions from 0.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const request = JSON.parse(readFileSync(0, 'utf8'));
const server = spawn(process.execPath, [createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const settings = {
    yaml: { schemas: { [pathToFileURL(request.schema).href]: '/*.yaml' }, validate: true, hover: true, completion: true, schemaStore: { enable: false } },
};
const document = { uri: 'file:///map.yaml', languageId: 'yaml', version: 1, text: request.text };
const waiting = new Map();
let next = 1;
let received = Buffer.alloc(0);
let reportDiagnostics;
const diagnostics = new Promise(resolve => (reportDiagnostics = resolve));

function send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
}

function ask(method, params) {
    const id = next++;
    send({ id, method, params });
    return new Promise(resolve => waiting.set(id, resolve));
}

function receive(message) {
    if (message.method === 'workspace/configuration') {
        send({ id: message.id, result: message.params.items.map(item => settings[item.section] ?? {}) });
    } else if (message.method === 'textDocument/publishDiagnostics') {
        reportDiagnostics(message.params.diagnostics);
    } else if (message.method && message.id !== undefined) {
        send({ id: message.id, result: null });
    } else if (waiting.has(message.id)) {
        waiting.get(message.id)(message.result);
        waiting.delete(message.id);
    }
}

server.stdout.on('data', data => {
    received = Buffer.concat([received, data]);
    for (;;) {
        const end = received.indexOf('\r\n\r\n');
        const length = end < 0 ? 0 : Number(/Content-Length: (\d+)/i.exec(received.subarray(0, end).toString())[1]);
        if (end < 0 || received.length < end + 4 + length) {
            return;
        }

        const body = received.subarray(end + 4, end + 4 + length).toString();
        received = received.subarray(end + 4 + length);
        receive(JSON.parse(body));
    }
});

await ask('initialize', {
    processId: process.pid,
    rootUri: 'file:///',
    capabilities: {
        workspace: { configuration: true },
        textDocument: { completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } }, hover: { contentFormat: ['markdown'] } },
    },
    workspaceFolders: null,
});
send({ method: 'initialized', params: {} });
send({ method: 'workspace/didChangeConfiguration', params: { settings } });
send({ method: 'textDocument/didOpen', params: { textDocument: document } });
const position = ([line, character]) => ({ textDocument: { uri: document.uri }, position: { line, character } });
const answer = { diagnostics: await diagnostics, completions: [], hovers: [] };
for (const at of request.completions ?? []) {
    const list = await ask('textDocument/completion', position(at));
    answer.completions.push((list.items ?? list).map(item => ({ label: item.label, text: item.textEdit?.newText ?? item.insertText, documentation: item.documentation?.value ?? item.documentation ?? '' })));
}

for (const at of request.hovers ?? []) {
    answer.hovers.push((await ask('textDocument/hover', position(at)))?.contents?.value ?? '');
}

console.log(JSON.stringify(answer));
server.kill();
